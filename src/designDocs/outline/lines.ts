import type { Span } from '../../base/span.ts';

/** The lines of a part of a text, without their endings (`\n`, `\r\n`, `\r`). */
export function linesIn(text: string, { start, end }: Span): readonly Span[] {
  return text.slice(start, end).includes('\r')
    ? linesOfAnyEnding(text, start, end)
    : linesWithLineFeeds(text, start, end);
}

/** Most texts know no other ending, and looking for a single character is many times as fast. */
function linesWithLineFeeds(text: string, start: number, end: number): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  for (let at = text.indexOf('\n', from); at >= 0 && at < end; at = text.indexOf('\n', from)) {
    lines.push({ start: from, end: at });
    from = at + 1;
  }
  if (from < end) lines.push({ start: from, end });
  return lines;
}

function linesOfAnyEnding(text: string, start: number, end: number): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    lines.push({ start: from, end: index });
    if (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) === LINE_FEED) index++;
    from = index + 1;
  }
  if (from < end) lines.push({ start: from, end });
  return lines;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The part without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return { start, end };
}

function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(text[index] ?? ''));
}
