import type { AddedLine } from '../hint.ts';
import type { Language } from './languages.ts';

/** An added line without its comments. */
export interface CodeLine {
  /** 1-based line in the new file. */
  readonly line: number;
  /** With its strings. */
  readonly text: string;
  /** With empty strings in place of them: words in a log message are no code. */
  readonly code: string;
}

/** What an earlier line left open: the delimiter that ends it, and whether that is a comment. */
interface Open {
  readonly close: string;
  readonly isComment: boolean;
}

/**
 * The added lines that hold code, without comments. A line in the middle of a comment whose beginning is not among the
 * lines is known by the `*` that such lines usually start with.
 */
export function codeOf(lines: readonly AddedLine[], language: Language): readonly CodeLine[] {
  const found: CodeLine[] = [];
  let open: Open | null = null;
  let previous = 0;
  for (const { line, text } of lines) {
    if (line !== previous + 1) open = null;
    previous = line;
    if (!open && language.blockComment?.[0] === '/*' && /^\s*\*(?:\s|\/|$)/.test(text)) continue;
    const scanned = scanLine(text, language, open);
    open = scanned.open;
    if (scanned.text.trim() !== '') found.push({ line, text: scanned.text, code: scanned.code });
  }
  return found;
}

function scanLine(line: string, language: Language, before: Open | null) {
  let open = before;
  let text = '';
  let code = '';
  for (let at = 0; at < line.length; ) {
    if (open) {
      const end = line.indexOf(open.close, at);
      const next = end < 0 ? line.length : end + open.close.length;
      if (!open.isComment) text += line.slice(at, next);
      if (end >= 0) open = null;
      at = next;
      continue;
    }
    const opened = opensAt(line, at, language);
    if (opened === 'line comment') break;
    if (opened) {
      open = opened.open;
      if (!open.isComment) {
        text += line.slice(at, at + opened.length);
        code += '""';
      }
      at += opened.length;
      continue;
    }
    const char = line.charAt(at);
    const end = language.quotes.includes(char) ? stringEnd(line, at) : -1;
    const next = end < 0 ? at + 1 : end;
    text += line.slice(at, next);
    code += end < 0 ? char : '""';
    at = next;
  }
  return { text, code, open };
}

function opensAt(line: string, at: number, language: Language) {
  const { lineComments, blockComment, longQuotes } = language;
  const isLineComment = lineComments.some(
    (mark) => line.startsWith(mark, at) && startsComment(line, at, mark),
  );
  if (isLineComment) return 'line comment';
  if (blockComment && line.startsWith(blockComment[0], at)) {
    return { open: { close: blockComment[1], isComment: true }, length: blockComment[0].length };
  }
  const quote = longQuotes.find((mark) => line.startsWith(mark, at));
  if (quote === undefined) return null;
  // A string on a line of its own documents what follows it (Python).
  const isComment = quote.length === 3 && line.slice(0, at).trim() === '';
  return { open: { close: quote, isComment }, length: quote.length };
}

/** `#` in the middle of a word is none (`a#b`, `${#x}`), nor is an attribute of PHP or Rust (`#[`). */
function startsComment(line: string, at: number, mark: string): boolean {
  if (mark !== '#') return !(mark === '//' && line[at - 1] === ':');
  return line[at + 1] !== '[' && line[at + 1] !== '{' && (at === 0 || /\s/.test(line[at - 1] ?? ''));
}

/** Offset after the closing quote; -1 when the string does not end here, as with the apostrophe of a lifetime. */
function stringEnd(line: string, start: number): number {
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === line[start]) return at + 1;
  }
  return -1;
}
