/** Offset where the line that holds `position` starts. Line endings are LF, CR LF and CR, as in Markdown. */
export function lineStart(text: string, position: number): number {
  for (let to = position, size = WINDOW; to > 0; to -= size, size *= 2) {
    const from = Math.max(0, to - size);
    const part = text.slice(from, to);
    const last = Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r'));
    if (last >= 0) return from + last + 1;
  }
  return 0;
}

/** Offset of the line ending, or of the end of the text, at or after `position`. */
export function lineEnd(text: string, position: number): number {
  for (let from = position, size = WINDOW; from < text.length; from += size, size *= 2) {
    const part = text.slice(from, from + size);
    const lineFeed = part.indexOf('\n');
    const carriageReturn = (lineFeed < 0 ? part : part.slice(0, lineFeed)).indexOf('\r');
    if (carriageReturn >= 0) return from + carriageReturn;
    if (lineFeed >= 0) return from + lineFeed;
  }
  return text.length;
}

/**
 * How far one looks for a line ending at first, in UTF-16 units, and then twice as far each time: who looked for one
 * kind of line ending in the whole text would pass every line that has the other.
 */
const WINDOW = 512;

/** The line ending at `end`, an offset from {@link lineEnd}; empty at the end of the text. */
export function newlineAfter(text: string, end: number): string {
  return text.startsWith('\r\n', end) ? '\r\n' : text.slice(end, end + 1);
}

/** Whether the line that starts at `start` holds nothing but spaces and tabs. */
export function isBlankLine(text: string, start: number): boolean {
  return /^[ \t]*$/.test(text.slice(start, lineEnd(text, start)));
}

/** Offset after the last character of `start` to `end` that is no space, tab or line ending. */
export function contentEnd(text: string, start: number, end: number): number {
  let position = end;
  while (position > start && ' \t\r\n'.includes(text[position - 1] ?? '')) position--;
  return position;
}

/** The line ending that the text uses most; a line feed when it has none. */
export function commonNewline(text: string): string {
  const counts = new Map<string, number>([['\n', 0]]);
  for (const [newline] of text.matchAll(/\r\n|\n|\r/g)) counts.set(newline, (counts.get(newline) ?? 0) + 1);
  return [...counts].reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}
