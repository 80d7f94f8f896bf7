import type { Span } from './span.ts';

/**
 * One line of plain text as Markdown that shows exactly that text, inside a paragraph, a list item, bold text
 * or a link's label. Balanced code spans stay code spans; only what would otherwise mean something is
 * escaped, so that an ordinary title reads the same in the file. The text must be one line (`plainLine`).
 * Source: CommonMark 0.31 §2.4 (escapes), §6.1 (code spans), §6.2 (emphasis), §6.5 (autolinks); GFM §6.5
 * (strikethrough);
 * `$…$` because VS Code and GitHub render it as mathematics.
 */
export function escapeMarkdown(text: string): string {
  const codeSpans = codeSpansOf(text);
  let result = '';
  let position = 0;
  for (const { start, end } of codeSpans) {
    result += escapeBetween(text, position, start) + text.slice(start, end);
    position = end;
  }
  return escapeBlockStart(result + escapeBetween(text, position, text.length));
}

/** The code spans of a line, fences included: runs of backticks paired with the next run of the same length. */
export function codeSpansOf(text: string): readonly Span[] {
  const runs = [...text.matchAll(/`+/g)].map((run) => ({ start: run.index, length: run[0].length }));
  const lastOfLength = new Map(runs.map((run, index) => [run.length, index]));
  const spans: Span[] = [];
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index];
    if (!open || (lastOfLength.get(open.length) ?? index) === index) continue;
    let close = index + 1;
    while (runs[close]?.length !== open.length) close++;
    spans.push({ start: open.start, end: (runs[close]?.start ?? 0) + open.length });
    index = close;
  }
  return spans;
}

function escapeBetween(text: string, from: number, to: number): string {
  let result = '';
  for (let index = from; index < to; index++) {
    const character = text[index] ?? '';
    result += isSpecial(character, text[index - 1] ?? '', text, index) ? `\\${character}` : character;
  }
  return result;
}

function isSpecial(character: string, before: string, text: string, index: number): boolean {
  const after = text[index + 1] ?? '';
  switch (character) {
    case '`':
    case '[':
    case ']':
    case '|':
      return true;
    case '\\':
      return after === '' || PUNCTUATION.test(after);
    case '*':
      return !(isSpace(before) && isSpace(after));
    case '_':
      return !(isSpace(before) && isSpace(after)) && !(WORD.test(before) && WORD.test(after));
    case '~':
    case '$':
      // Needs a closing mark, which cannot follow white space.
      return before !== '' && !isSpace(before);
    case '<':
      return /[A-Za-z/!?]/.test(after) || OPENS_ADDRESS.test(text.slice(index, index + MAX_LOCAL_PART));
    case '&':
      // Some parsers take whatever looks like an entity for one.
      return /^&#?\w{1,32};/.test(text.slice(index, index + 40));
    default:
      return false;
  }
}

/** What would open a list, a heading, a quotation, a rule or an underline when it starts a line. */
function escapeBlockStart(text: string): string {
  return text
    .replace(/^(?=[-+](?:\s|$)|#{1,6}(?:\s|$)|>|=+\s*$|-[-\s]*$)/, '\\')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Up to this far from its start an address in angle brackets has its `@`; mail allows 64 before it. */
const MAX_LOCAL_PART = 200;
/** CommonMark §6.5, email autolinks. */
const OPENS_ADDRESS = /^<[\w.!#$%&'*+/=?^`{|}~-]+@/;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;

function isSpace(character: string): boolean {
  return character !== '' && /\s/.test(character);
}
