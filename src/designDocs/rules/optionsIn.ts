import type { Span } from '../../base/span.ts';
import { matchHeading } from '../concepts/matchHeading.ts';
import type { DesignDoc } from '../designDoc.ts';
import type { Section } from '../outline/outline.ts';
import { proseIn } from './content.ts';

/** One way that a section of alternatives describes. */
export interface Option {
  /** What names it, to be underlined. */
  readonly name: Span;
  /** All that is said of it, its name included. */
  readonly span: Span;
  /** `null` for an item of a list. */
  readonly section: Section | null;
}

/**
 * The ways that a section describes, each under a heading of its own or as an outer item of its list; `null` where it
 * is not divided so, and one cannot tell how many there are.
 */
export function optionsIn(doc: DesignDoc, section: Section): readonly Option[] | null {
  const parts = section.children.filter(({ level }) => level <= BOLD_LINE);
  // Lead-ins (`- Do nothing: …`) are children too, and their items belong to the list.
  const own = proseIn(doc, parts.length > 0 ? section.body : section.span);
  if (parts.length > 0) {
    // A list beside a single heading names ways too, or sums up what stands below it.
    if (parts.length === 1 && own.some(({ type }) => type === 'list-item')) return null;
    const isDivided = own.every(({ text }) => text.length <= INTRODUCTION) && !parts.some(isPart);
    return isDivided ? parts.map((part) => ({ name: part.name, span: part.span, section: part })) : null;
  }
  const items = own.filter(({ type, depth }) => type === 'list-item' && depth === 1);
  const others = own.filter(({ type }) => type !== 'list-item');
  if (items.length === 0 || others.some(({ text }) => text.length > INTRODUCTION)) return null;
  return items.map(({ span }, index) => {
    const end = items[index + 1]?.span.start ?? section.span.end;
    return { name: span, span: { start: span.start, end }, section: null };
  });
}

/** Whether somebody chose to do nothing, or to leave things as they are. */
export function isDoingNothing(text: string): boolean {
  return DOING_NOTHING.test(text.replace(MARKS, ''));
}

const BOLD_LINE = 7;
/** Longer than that, a paragraph before the options may describe one itself. */
const INTRODUCTION = 120;
/** Of a heading or list item, emphasis and indentation. */
const MARKS = /^\s*(?:#{1,6}|[-+*]|\d{1,9}[.)])?[\s*_]*/;
const DOING_NOTHING =
  /^(?:(?:option|alternative)\s*\w{1,2}[:.)]?\s*)?(?:do(?:ing)? nothing|(?:the )?status quo|(?:keep|leave|leaving|keeping|maintain) (?:it|things|everything|the (?:status quo|current \w+|existing \w+))(?: (?:as (?:it|they) (?:is|are)|as.is))?|no change|not doing (?:this|it|anything)|stay as we are)\b/i;

/** A heading inside that weighs up (`Pros`, `Cons`, `Decision`) instead of naming a way. */
function isPart({ title }: Section): boolean {
  return matchHeading(title).some(({ concept, strength }) => concept !== null && strength === 'strong');
}
