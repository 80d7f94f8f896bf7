/** Offset where the line that holds `position` starts. Line endings are LF, CR LF and CR, as in Markdown. */
export function lineStart(text: string, position: number): number {
  if (position <= 0) return 0;
  const afterLineFeed = text.lastIndexOf('\n', position - 1) + 1;
  return afterLineFeed + text.slice(afterLineFeed, position).lastIndexOf('\r') + 1;
}

/** Offset of the line ending, or of the end of the text, at or after `position`. */
export function lineEnd(text: string, position: number): number {
  const lineFeed = text.indexOf('\n', position);
  const end = lineFeed < 0 ? text.length : lineFeed;
  const carriageReturn = text.slice(position, end).indexOf('\r');
  return carriageReturn < 0 ? end : position + carriageReturn;
}

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
