import { frontMatterSpan } from './frontMatterSpan.ts';

/** Deeper nesting on one line is no document that a person wrote, and costs the block parser quadratic time. */
const MAX_NESTING = 30;
/** Length of what may stand before a line's text: indentation and the marks of lists and quotations. */
const MAX_PREFIX = 200;
/** The block parser tries several patterns on a line; some are quadratic in the line. */
const MAX_LINE = 10_000;
const KEPT_LINE_END = 100;

/**
 * The text as the block parser may see it, of the same length: byte order mark, front matter and carriage
 * returns are blanked out, and what would cost it more than linear time (deep nesting, endless lines) reads `x`.
 */
export function maskMarkdown(text: string): string {
  let masked = text;
  if (masked.includes('\r')) masked = masked.replace(/\r\n/g, ' \n').replace(/\r/g, '\n');
  const frontMatter = frontMatterSpan(text);
  const body = frontMatter?.end ?? 0;
  if (frontMatter) masked = masked.slice(0, body).replace(/[^\n]/g, ' ') + masked.slice(body);
  else if (masked.startsWith('\uFEFF')) masked = `\n${masked.slice(1)}`;
  return limitLines(masked, body);
}

function limitLines(text: string, from: number): string {
  let result = '';
  let copied = 0;
  const hide = (start: number, end: number) => {
    result += text.slice(copied, start) + 'x'.repeat(end - start);
    copied = end;
  };
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const prefix = prefixEnd(text, start, end);
    if (prefix !== null) hide(prefix, end);
    else if (end - start > MAX_LINE) hide(start + MAX_LINE - KEPT_LINE_END, end - KEPT_LINE_END);
    start = end + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** Where a line's indentation and marks go beyond the limits, else `null`. */
function prefixEnd(text: string, start: number, end: number): number | null {
  let markers = 0;
  for (let position = start; position < end; ) {
    if (markers >= MAX_NESTING || position - start >= MAX_PREFIX) return position;
    const code = text.charCodeAt(position);
    if (isSpace(code)) position++;
    else {
      const length = markerLength(text, position, code);
      if (length === 0) return null;
      markers++;
      position += length;
    }
  }
  return null;
}

/** Length of a quotation's or list's mark at `position`, else 0. */
function markerLength(text: string, position: number, code: number): number {
  if (code === 62 /* > */) return 1;
  let end = position;
  if (code === 42 || code === 43 || code === 45 /* * + - */) end = position + 1;
  else if (code >= 48 && code <= 57 /* 0-9 */) {
    while (end - position < 9 && isDigit(text.charCodeAt(end))) end++;
    const delimiter = text.charCodeAt(end);
    if (delimiter !== 46 && delimiter !== 41 /* . ) */) return 0;
    end++;
  } else return 0;
  const after = text.charCodeAt(end);
  return after === 32 || after === 9 ? end - position : 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** White space as patterns know it (`\s`), line feed included: no line holds one. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
}
