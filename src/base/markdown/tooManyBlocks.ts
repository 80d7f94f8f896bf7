/**
 * Of paragraphs, headings and list items. A syntax tree takes up to two kilobytes for each, so that a few megabytes of
 * `- a` would take all the memory of a process; a book has some ten thousand.
 */
const MAX_BLOCKS = 200_000;

/** A block has two characters at least, the end of its line included. */
const SAFE_LENGTH = 2 * MAX_BLOCKS;

/** Whether a syntax tree of `text` would take more memory than any text of a person is worth. Linear time. */
export function hasTooManyBlocks(text: string): boolean {
  if (text.length <= SAFE_LENGTH) return false;
  let blocks = 0;
  let isAfterBlank = true;
  for (let at = 0; at < text.length && blocks <= MAX_BLOCKS; ) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    const { marks, isBlank } = beginningOf(text, at, end);
    blocks += isAfterBlank && !isBlank ? Math.max(1, marks) : marks;
    isAfterBlank = isBlank;
    at = end;
  }
  return blocks > MAX_BLOCKS;
}

/** The marks of lists, headings and quotations that a line begins with, and whether it has nothing but white space. */
function beginningOf(text: string, start: number, end: number): { marks: number; isBlank: boolean } {
  let marks = 0;
  let isBlank = true;
  for (let at = start; at < end; at++) {
    const character = text[at] ?? '';
    if (SPACE.test(character)) continue;
    isBlank = false;
    if (!MARK.test(character)) break;
    const ends = at + 1 === text.length || SPACE.test(text[at + 1] ?? '');
    if (character === '>' || (ends && !DIGIT.test(character))) marks++;
  }
  return { marks, isBlank };
}

const SPACE = /\s/;
const MARK = /[-+*>#\d.)]/;
/** Part of a numbered item's mark, which ends in another character. */
const DIGIT = /\d/;
