import { readingsOf } from '../concepts/phrases.ts';

/** Phrases and what they stand for, ready for look-up. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly IndexedPhrase<T>[]>;

interface IndexedPhrase<T> {
  readonly words: readonly string[];
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
  readonly value: T;
}

/**
 * Indexes phrases by their first word. `*` at either end stands for any words or none, `(s)` for an ending that may
 * be absent, `{a|b}` for either; `#` is the word that `titleWords` puts for a number.
 */
export function indexPhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const index = new Map<string, IndexedPhrase<T>[]>();
  for (const [phrase, value] of entries) {
    for (const reading of readingsOf(phrase)) {
      const words = reading.split(' ').filter((word) => word !== '*');
      const first = words[0];
      if (first === undefined) continue;
      const entry = { words, value, opensLeft: reading.startsWith('* '), opensRight: reading.endsWith(' *') };
      const list = index.get(first);
      if (list) list.push(entry);
      else index.set(first, [entry]);
    }
  }
  return index;
}

/** What the phrases that a name reads as stand for; `name` as `titleWords` gives it. */
export function lookUp<T>(index: PhraseIndex<T>, name: string): readonly T[] {
  const words = name.split(' ');
  const found: T[] = [];
  for (let start = 0; start < words.length; start++) {
    const phrases = index.get(words[start] ?? '');
    if (!phrases) continue;
    for (const phrase of phrases) if (fits(phrase, words, start)) found.push(phrase.value);
  }
  return found;
}

function fits<T>(phrase: IndexedPhrase<T>, words: readonly string[], start: number): boolean {
  if (start > 0 && !phrase.opensLeft) return false;
  const end = start + phrase.words.length;
  if (end > words.length || (end < words.length && !phrase.opensRight)) return false;
  // The first word led here.
  for (let offset = 1; offset < phrase.words.length; offset++) {
    if (phrase.words[offset] !== words[start + offset]) return false;
  }
  return true;
}
