import type { Span } from '../../base/span.ts';

/** The lines of a part of a text, without their endings (`\n`, `\r\n`, `\r`). */
export function linesIn(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  const ending = /\r\n|\n|\r/g;
  let position = start;
  while (position < end) {
    ending.lastIndex = position;
    const found = ending.exec(text);
    const lineEnd = found && found.index < end ? found.index : end;
    lines.push({ start: position, end: lineEnd });
    position = lineEnd + (found?.[0].length ?? 1);
  }
  return lines;
}

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
