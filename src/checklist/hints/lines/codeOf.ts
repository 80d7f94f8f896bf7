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
  const marks = marksOf(language);
  for (const { line, text } of lines) {
    if (line !== previous + 1) open = null;
    previous = line;
    if (!open && language.blockComment?.[0] === '/*' && /^\s*\*(?:\s|\/|$)/.test(text)) continue;
    const scanned = scanLine(text, language, marks, open);
    open = scanned.open;
    if (scanned.text.trim() !== '') found.push({ line, text: scanned.text, code: scanned.code });
  }
  return found;
}

function scanLine(line: string, language: Language, marks: RegExp, before: Open | null) {
  let open = before;
  let text = '';
  let code = '';
  let plain = 0; // where the code starts that is not yet taken
  const take = (end: number) => {
    text += line.slice(plain, end);
    code += line.slice(plain, end);
  };
  for (let at = 0; at < line.length; plain = at) {
    if (open) {
      const end = line.indexOf(open.close, at);
      const next = end < 0 ? line.length : end + open.close.length;
      if (!open.isComment) text += line.slice(at, next);
      if (end >= 0) open = null;
      at = next;
      continue;
    }
    at = markFrom(line, at, marks);
    const opened = opensAt(line, at, language);
    const end = opened ? -1 : stringEnd(line, at, language);
    take(opened || end >= 0 ? at : at + 1);
    if (opened === 'line comment') break;
    if (opened && !opened.open.isComment) text += line.slice(at, at + opened.length);
    if (end >= 0) text += line.slice(at, end);
    if (end >= 0 || (opened && !opened.open.isComment)) code += '""';
    open = opened?.open ?? null;
    at = opened ? at + opened.length : end < 0 ? at + 1 : end;
  }
  return { text, code, open };
}

/** Offset of the next character that may start a comment or a string; of the end when there is none. */
function markFrom(line: string, at: number, marks: RegExp): number {
  const found = line.slice(at).search(marks);
  return found < 0 ? line.length : at + found;
}

/** Characters that may start a comment or a string. */
function marksOf({ lineComments, blockComment, quotes, longQuotes }: Language): RegExp {
  const starts = [...lineComments, ...(blockComment ?? []).slice(0, 1), ...quotes, ...longQuotes];
  return new RegExp(`[${[...new Set(starts.map((mark) => mark[0]))].join('').replace('-', '\\-')}]`);
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

/** Offset after the closing quote; -1 when no string starts at `start` or it does not end in this line. */
function stringEnd(line: string, start: number, { quotes }: Language): number {
  if (!quotes.includes(line.charAt(start))) return -1;
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === line[start]) return at + 1;
  }
  return -1;
}
