import type { Span } from '../../base/span.ts';
import type { Entry, FieldName } from '../document/bragDocument.ts';
import type { Section } from '../sections.ts';

/** A line of an entry: its first one, or one of its own nested items. */
export interface EntryLine {
  /** `title` for the first, `null` for a nested item that is no field. */
  readonly field: FieldName | 'title' | null;
  /** What it says, without marker and label. */
  readonly span: Span;
}

/** The lines of an entry, in order. */
export function entryLines({ head, fields, nestedItems }: Entry): readonly EntryLine[] {
  const fieldAt = new Map(fields.map((field) => [field.span.start, field]));
  return [
    { field: 'title', span: head },
    ...nestedItems.map((span): EntryLine => {
      const field = fieldAt.get(span.start);
      return field ? { field: field.name, span: field.value } : { field: null, span };
    }),
  ];
}

/** Sections whose entries tell of work that somebody else felt. */
const WORK: ReadonlySet<Section> = new Set([
  'Projects',
  'Design and Architecture',
  'Mentoring and Team Building',
  'Operational Excellence',
]);

/** Whether an entry tells of work; not what was learned, is planned, or stands outside the guide's sections. */
export function isWork(text: string, { section, head }: Entry): boolean {
  return section !== null && WORK.has(section) && head.end > head.start && !isTemplate(text, head);
}

/** Whether the line is a template's prompt in brackets, `[Project Name]: …`. */
function isTemplate(text: string, { start, end }: Span): boolean {
  return /^[*_]{0,3}\[(?![ xX]\])[^\]\n]{1,200}\](?!\(|\[)/.test(
    text.slice(start, Math.min(end, start + 210)),
  );
}

/** The part of a span on its first line, which is what gets underlined. */
export function firstLineOf(text: string, { start, end }: Span): Span {
  const length = text.slice(start, end).search(/[\r\n]/);
  return { start, end: length < 0 ? end : start + length };
}
