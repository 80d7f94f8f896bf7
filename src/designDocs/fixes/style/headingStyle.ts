import { lineEnd, lineStart } from '../../../base/lines.ts';
import type { Section, SectionForm } from '../../outline/outline.ts';

/** How a document writes the headings of its parts; what stands around them is in `blankLines.ts`. */
export interface HeadingStyle {
  readonly form: Exclude<SectionForm, 'lead-in'>;
  /** As in `Section.level`. */
  readonly level: number;
  /** Between marks and name, without numbering: nothing, or what opens bold text. */
  readonly open: string;
  /** After the name: what closes bold text, and a colon inside or outside of it. */
  readonly close: string;
  /** Between a number and the name; `null` when no number shows it. */
  readonly afterNumber: string | null;
  /** Whether bold text holds the number too. */
  readonly boldNumber: boolean;
  /** White space after the `#`s, and the `#`s that close the line with the space before them. */
  readonly gap: string;
  readonly closing: string;
  /** Whether underlines are as long as their title. */
  readonly fittedUnderline: number | null;
}

/** The style of a document that shows none. */
export function plainStyle(level: number): HeadingStyle {
  return {
    form: level > 6 ? 'bold-line' : 'atx',
    level,
    open: level > 6 ? '**' : '',
    close: level > 6 ? '**' : '',
    afterNumber: null,
    boldNumber: false,
    gap: ' ',
    closing: '',
    fittedUnderline: null,
  };
}

/**
 * The style of one more section among `sections`, at `level`: what most of the last at this level share, in detail
 * that of the last of them. Sections of another level, and lead-ins, tell nothing.
 */
export function headingStyle(text: string, sections: readonly Section[], level: number): HeadingStyle {
  const styles = sections
    .filter((section) => section.level === level && section.form !== 'lead-in')
    .slice(-MAX_LOOKED_AT)
    .map((section) => styleOf(text, section));
  const counts = new Map<string, number>();
  for (const style of styles) counts.set(shapeOf(style), (counts.get(shapeOf(style)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const style = styles.findLast((each) => counts.get(shapeOf(each)) === most) ?? plainStyle(level);
  const numbered = styles.findLast(({ afterNumber }) => afterNumber !== null);
  return { ...style, afterNumber: numbered?.afterNumber ?? null };
}

/** Enough to tell a habit, and bounds the work on a text made to be slow. */
const MAX_LOOKED_AT = 100;

function shapeOf({ form, open, close, closing }: HeadingStyle): string {
  return `${form} ${open} ${close} ${closing === '' ? '' : '#'}`;
}

function styleOf(text: string, section: Section): HeadingStyle {
  const { form, level, heading, name, numbering } = section;
  const before = text.slice(heading.start, name.start);
  const after = text.slice(name.end, heading.end);
  const content = form === 'atx' ? before.replace(/^#+[ \t]*/, '') : before;
  const numberAt = numbering === '' ? -1 : content.indexOf(numbering);
  const outer = numberAt < 0 ? content : content.slice(0, numberAt);
  const inner = numberAt < 0 ? '' : content.slice(numberAt + numbering.length);
  const outerBold = BOLD_AT_END.exec(outer)?.[0] ?? '';
  const open = outerBold + (BOLD_AT_END.exec(inner)?.[0] ?? '');
  const close = CLOSE.exec(after)?.[0].trimEnd() ?? '';
  const isBalanced = close.replace(/[^*_]/g, '') === open;
  const colon = /[:：]/.exec(close)?.[0] ?? '';
  return {
    form: form === 'lead-in' ? 'bold-line' : form,
    level,
    ...(isBalanced ? { open, close } : { open: '', close: colon }),
    afterNumber: numberAt < 0 ? null : (/^(?:[ \t]+[-–—])?[ \t]*/.exec(inner)?.[0] ?? ' '),
    boldNumber: outerBold !== '' && isBalanced,
    gap: /^#+([ \t]+)/.exec(before)?.[1] ?? ' ',
    closing: form === 'atx' ? (/[ \t]+#+[ \t]*$/.exec(after.slice(-MAX_CLOSING))?.[0].trimEnd() ?? '') : '',
    fittedUnderline: form === 'setext' ? fittedUnderline(text, section) : null,
  };
}

/** In UTF-16 units, with the white space around: the pattern is slow on long white space. */
const MAX_CLOSING = 100;
const BOLD_AT_END = /(?:\*{1,3}|_{1,3})$/;
const CLOSE = /^[*_]{0,3}[ \t]*[:：]?[*_]{0,3}/;

/** The underline's length, `null` when it is that of its title. */
function fittedUnderline(text: string, { heading }: Section): number | null {
  const underline = heading.end - lineStart(text, heading.end);
  const title = lineEnd(text, heading.start) - heading.start;
  return underline === title ? null : underline;
}

/**
 * A heading in a style, without the line ending behind it. `number` is empty, or as `Numbering.write` gives it; left
 * out where the line would become a list item.
 */
export function writeHeading(style: HeadingStyle, name: string, number: string, newline: string): string {
  const { form, level, open, close, closing, gap, boldNumber } = style;
  const before = number === '' ? '' : number + (style.afterNumber ?? ' ');
  const content = boldNumber ? `${open}${before}${name}${close}` : `${before}${open}${name}${close}`;
  switch (form) {
    case 'atx':
      return `${'#'.repeat(level)}${gap}${content}${closing}`;
    case 'setext': {
      const length = style.fittedUnderline ?? content.length;
      return `${content}${newline}${(level === 1 ? '=' : '-').repeat(Math.max(length, MIN_UNDERLINE))}`;
    }
    case 'html':
      return `<h${level}>${content}</h${level}>`;
    case 'label-line':
      return `${name}${/[:：]/.test(close) ? close : ':'}`;
    case 'bold-line':
      if (open.length < 2) return `**${name}**`;
      return boldNumber ? content : `${open}${name}${close}`;
  }
}

/** A shorter one could be a list item. */
const MIN_UNDERLINE = 3;
