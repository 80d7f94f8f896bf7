/** What a backslash and a letter stand for. Source: git's quote.c, `unquote_c_style`. */
const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/** A path that git has quoted, and where the quotes end. */
export interface UnquotedPath {
  readonly path: string;
  /** Offset after the closing quote. */
  readonly end: number;
}

/**
 * Reads a path that git put in double quotes because of its control characters, quotes, backslashes or bytes above
 * 127 (`core.quotePath`), starting at the quote at `start`. Bytes that are no UTF-8 become U+FFFD. `null` when it is
 * not so quoted.
 */
export function unquotePath(text: string, start = 0): UnquotedPath | null {
  if (text[start] !== '"') return null;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let at = start + 1; at < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += char.length;
    if (char === '"') return { path: new TextDecoder().decode(new Uint8Array(bytes)), end: at };
    if (char !== '\\') {
      bytes.push(...encoder.encode(char));
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(at, at + 3))?.[0];
    const escaped = ESCAPES[text[at] ?? ''];
    if (octal) bytes.push(Number.parseInt(octal, 8));
    else if (escaped !== undefined) bytes.push(escaped);
    else return null;
    at += octal ? 3 : 1;
  }
  return null;
}
