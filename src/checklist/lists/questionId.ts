import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { Question } from '../checklist.ts';

const MAX_WORDS = 50;
const HASH_DIGITS = 8;

/**
 * The id of a question that was given none: its first words, and a hash that keeps apart those that begin alike or have
 * no Latin letter. It hangs on the text alone, so answers survive when questions are moved.
 */
export function questionId(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_WORDS)
    .replace(/^-|-$/g, '');
  const hash = bytesToHex(sha256(utf8ToBytes(text.normalize('NFC')))).slice(0, HASH_DIGITS);
  return `${words || 'question'}-${hash}`;
}

/** What whoever wrote the question knows it by: the id it was given, else its text. */
export function nameOf({ id, text }: Question): string {
  return id === questionId(text) ? text : id;
}
