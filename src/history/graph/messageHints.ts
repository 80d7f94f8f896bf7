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
/** How the first line of a commit that undoes or redoes another one begins; lower case. */
const REVERT_WORDS = ['revert', 'reapply', 'reland', 're-land'].map(codesOf);
const THIS_REVERTS = codesOf('this reverts');
const BY = codesOf('by');

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
  let next = lineEnd(bytes, start, end);
  hints.revert = REVERT_WORDS.some((word) => startsWith(bytes, start, next, word));
  hints.role = false;
  let subjectEnd = next;
  let inSubject = true;
  for (let line = next + 1; line < end; line = next + 1) {
    next = lineEnd(bytes, line, end);
    inSubject &&= !isBlankLine(bytes, line, next);
    if (inSubject) subjectEnd = next;
    const first = (bytes[line] as number) | 0x20;
    // a, c and r begin the keys of trailers.
    if (first === 0x61 || first === 0x63 || first === 0x72)
      hints.role ||= trailerNamesUser(bytes, line, end, mayNameUser);
    else if (first === 0x74) hints.revert ||= startsWith(bytes, line, end, THIS_REVERTS);
  }
  hints.suffixNumber = suffixNumberAt(bytes, start, subjectEnd);
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

function codesOf(word: string): readonly number[] {
  return [...word].map((letter) => letter.charCodeAt(0));
}
