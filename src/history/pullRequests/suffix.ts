import { numberOf } from './grammar.ts';

/** A subject taken apart at its last `(#N)`. */
export interface Suffix {
  readonly number: number;
  /** `#`, CPython's `GH-`, or GitLab's and Gitea's `!`. */
  readonly sigil: '#' | 'GH-' | '!';
  /** The subject without the suffix. */
  readonly title: string;
}

const SUFFIX = /^\((#|GH-|!)(\d{1,9})\)$/;
const LONGEST_SUFFIX = '(GH-123456789)'.length;
const CLOSING_PARENTHESIS = 41;

/**
 * Reads a suffix at the very end of a subject. `(fixes #12)`, `(#12).` and `(#12) [skip ci]` are none; nor is
 * a subject that is nothing else.
 */
export function parseSuffix(subject: string): Suffix | null {
  if (subject.charCodeAt(subject.length - 1) !== CLOSING_PARENTHESIS) return null;
  const start = subject.lastIndexOf('(');
  if (start < 1 || subject.length - start > LONGEST_SUFFIX) return null;
  const [, sigil, digits] = SUFFIX.exec(subject.slice(start)) ?? [];
  const number = numberOf(digits);
  if (number === null || (sigil !== '#' && sigil !== 'GH-' && sigil !== '!')) return null;
  return { number, sigil, title: subject.slice(0, start).trimEnd() };
}

/** The number of a `(#N)` or `(GH-N)` at the end of a subject, or `null`. Cheap enough for every commit. */
export function suffixNumberOf(subject: string): number | null {
  const suffix = parseSuffix(subject);
  return suffix === null || suffix.sigil === '!' ? null : suffix.number;
}
