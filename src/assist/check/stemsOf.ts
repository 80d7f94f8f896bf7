import { wordStem } from './wordStem.ts';

/** The words of a compound such as `read/write` or `follow-up`. An apostrophe belongs to its word. */
export function wordsOf(token: string): readonly string[] {
  return token.split(/(?!['’])[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

/** The same as stems. */
export function stemsOf(text: string): readonly string[] {
  return wordsOf(text).map(wordStem);
}
