/** The sentences of a block's plain text, without white space around them. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** After a full stop with a space, or a full-width one. */
const SENTENCE_END = /(?<=[.!?…])["”’)\]]?\s+(?=[\p{Lu}\p{N}"“(*\p{Lo}])|(?<=[。！？])|(?<=\?)\s+/u;
