/**
 * Whether all sentences of a block's plain text, without white space around them, pass a test. No sentence is read
 * behind the first that does not.
 */
export function everySentence(text: string, test: (sentence: string) => boolean): boolean {
  let start = 0;
  for (const { index, 0: end } of text.matchAll(SENTENCE_END)) {
    if (!passes(text.slice(start, index), test)) return false;
    start = index + end.length;
  }
  return passes(text.slice(start), test);
}

function passes(part: string, test: (sentence: string) => boolean): boolean {
  const sentence = part.trim();
  return sentence === '' || test(sentence);
}

/** After a full stop with a space, or a full-width one. */
const SENTENCE_END = /(?<=[.!?…])["”’)\]]?\s+(?=[\p{Lu}\p{N}"“(*\p{Lo}])|(?<=[。！？])|(?<=\?)\s+/gu;
