import { suffixNumberOf } from '../pullRequests/suffix.ts';
import type { ByteQuestion } from './byteMemo.ts';

const TAB = 0x09;
const LF = 0x0a;
const SPACE = 0x20;
const CLOSE = 0x29;
const COLON = 0x3a;
/** Longer than any key of a trailer that names a person, blanks before the colon included. */
const LONGEST_KEY = 24;
/** Bytes of a subject's end that hold any suffix `(#N)`, and the blank before it. */
const LONGEST_SUFFIX = 20;
/** What speaks of undoing and redoing, in lower case; see `revertOf`. */
const REVERT_WORDS = groupByFirstByte([
  ...['revert', 'reappl', 're-appl', 'relan', 're-lan', 'recommit', 're-commit', 'unrevert', 'un-revert'],
  ...[
    'back out',
    'back-out',
    'backout',
    'backs out',
    'backed out',
    'backed-out',
    'backedout',
    'original commit',
  ],
]);
/** The second letter of the words with this first byte, in either case; 0 where no word begins. */
const SECOND_LETTERS = byByte({ r: 'e', b: 'a', o: 'r', u: 'n' });
/** In a body they begin a line, or follow soon after one of these or after a tag in brackets. */
const LEAD_INS = ['this ', 'is '].map(codesOf);
const OPEN_BRACKET = 0x5b;
const REVERT_WINDOW = 24;
const BY = codesOf('by');

const MAY_BE_TRAILER = 1;
const MAY_REVERT = 2;
const MAY_LEAD_TO_REVERT = 4;
/** What a line may be, by its first byte. */
const LINE_STARTS = lineStarts();

/** What a message may hold; `true` only says that it is worth decoding and reading properly. */
export interface MessageHints {
  /** A trailer such as `Reviewed-by` whose value may name the user. */
  role: boolean;
  /** Words of undoing or redoing where such words stand. */
  revert: boolean;
  /** Number in the `(#N)` that ends the subject, or 0. */
  suffixNumber: number;
}

/**
 * Reads a message's hints without decoding it: nearly all messages of a history are other people's and say
 * nothing about the user.
 */
export function readHints(
  bytes: Uint8Array,
  start: number,
  end: number,
  mayNameUser: ByteQuestion,
  hints: MessageHints,
): void {
  let first = start;
  let next = lineEnd(bytes, first, end);
  while (next < end && isBlankLine(bytes, first, next)) {
    first = next + 1;
    next = lineEnd(bytes, first, end);
  }
  let subjectEnd = next;
  let inSubject = true;
  hints.revert = speaksOfReverts(bytes, first, next);
  hints.role = false;
  for (let line = next + 1; line < end; line = next + 1) {
    next = lineEnd(bytes, line, end);
    inSubject &&= !isBlankLine(bytes, line, next);
    if (inSubject) subjectEnd = next;
    const kinds = LINE_STARTS[bytes[line] as number] as number;
    if ((kinds & MAY_BE_TRAILER) !== 0) hints.role ||= trailerNamesUser(bytes, line, end, mayNameUser);
    if ((kinds & MAY_REVERT) !== 0) hints.revert ||= speaksOfReverts(bytes, line, line + 1);
    if ((kinds & MAY_LEAD_TO_REVERT) !== 0 && isLeadIn(bytes, line, next)) {
      hints.revert ||= speaksOfReverts(bytes, line, Math.min(next, line + REVERT_WINDOW));
    }
  }
  hints.suffixNumber = suffixNumberAt(bytes, first, subjectEnd);
}

/** Whether the line is a trailer, `Reviewed-by: VALUE`, that may name the user. */
function trailerNamesUser(bytes: Uint8Array, start: number, end: number, mayNameUser: ByteQuestion): boolean {
  const last = Math.min(end, start + LONGEST_KEY);
  let colon = start;
  while (colon < last && bytes[colon] !== COLON && bytes[colon] !== LF) colon++;
  if (bytes[colon] !== COLON) return false;
  let keyEnd = colon;
  while (keyEnd > start && isBlank(bytes[keyEnd - 1])) keyEnd--;
  if (!startsWith(bytes, keyEnd - 2, end, BY)) return false;
  let valueEnd = lineEnd(bytes, colon, end);
  // A folded value goes on in the next line.
  while (isBlank(bytes[valueEnd + 1]) && valueEnd + 1 < end) valueEnd = lineEnd(bytes, valueEnd + 1, end);
  return mayNameUser(bytes, colon + 1, valueEnd);
}

function isBlank(code: number | undefined): boolean {
  return code === SPACE || code === TAB;
}

function suffixNumberAt(bytes: Uint8Array, start: number, end: number): number {
  let last = end - 1;
  while (last > start && (bytes[last] as number) <= SPACE) last--;
  if (bytes[last] !== CLOSE) return 0;
  const from = Math.max(start, last - LONGEST_SUFFIX);
  return suffixNumberOf(String.fromCharCode(...bytes.subarray(from, last + 1))) ?? 0;
}

function isBlankLine(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) > SPACE) return false;
  return true;
}

function lineEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== LF) at++;
  return at;
}

/** Compares without regard to the case of ASCII letters; `word` is in lower case. */
function startsWith(bytes: Uint8Array, start: number, end: number, word: readonly number[]): boolean {
  if (start + word.length > end) return false;
  for (let i = 0; i < word.length; i++) if (((bytes[start + i] as number) | 0x20) !== word[i]) return false;
  return true;
}

function isLeadIn(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes[start] === OPEN_BRACKET || LEAD_INS.some((word) => startsWith(bytes, start, end, word));
}

/** Whether one of the words begins from `start` on and before `end`. */
function speaksOfReverts(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    // Most bytes are out after one look-up, nearly all after two.
    const second = SECOND_LETTERS[bytes[at] as number];
    if (second === 0 || ((bytes[at + 1] as number) | 0x20) !== second) continue;
    const words = REVERT_WORDS[(bytes[at] as number) | 0x20];
    if (words?.some((word) => startsWith(bytes, at, bytes.length, word))) return true;
  }
  return false;
}

function codesOf(word: string): readonly number[] {
  return [...word].map((letter) => letter.charCodeAt(0));
}

/** Words by the code of their first letter. */
function groupByFirstByte(words: readonly string[]): (readonly (readonly number[])[] | undefined)[] {
  return Array.from({ length: 256 }, (_, code) => {
    const group = words.filter((word) => word.charCodeAt(0) === code).map(codesOf);
    return group.length > 0 ? group : undefined;
  });
}

/** The code of a letter by the byte of another, in either case. */
function byByte(letters: Readonly<Record<string, string>>): Uint8Array {
  const codes = new Uint8Array(256);
  for (const [from, to] of Object.entries(letters)) {
    for (const letter of [from, from.toUpperCase()]) codes[letter.charCodeAt(0)] = to.charCodeAt(0);
  }
  return codes;
}

function lineStarts(): Uint8Array {
  const flags = new Uint8Array(256);
  const set = (letters: string, flag: number) => {
    for (const letter of letters + letters.toUpperCase()) {
      const code = letter.charCodeAt(0);
      flags[code] = (flags[code] as number) | flag;
    }
  };
  set('acr', MAY_BE_TRAILER);
  set('rbou', MAY_REVERT);
  set('ti[', MAY_LEAD_TO_REVERT);
  return flags;
}
