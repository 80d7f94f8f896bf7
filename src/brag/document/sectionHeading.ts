import { SECTIONS, type Section } from '../sections.ts';

const SECTION_BY_WORDS: ReadonlyMap<string, Section> = new Map(
  SECTIONS.map((section) => [wordsOf(section), section]),
);

/**
 * The section that a heading names, or `null`. `heading` is the text between the heading's marks. Case,
 * emphasis, emoji, numbering, a colon, a link and an anchor make no difference; any other word does.
 */
export function sectionOfHeading(heading: string): Section | null {
  if (heading.length > 300) return null;
  const visible = heading
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\{#[^{}]*\}/g, ' ')
    .replace(/\]\([^()]*\)/g, ' ');
  return SECTION_BY_WORDS.get(wordsOf(visible)) ?? null;
}

/** Lower-case words without leading numbers, joined by a space. */
function wordsOf(text: string): string {
  const words =
    text
      .replace(/&(?:amp;)?/g, ' and ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = words.findIndex((word) => !/^\p{N}+$/u.test(word));
  return first < 0 ? '' : words.slice(first).join(' ');
}
