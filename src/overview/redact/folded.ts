/** A text as names are looked for in it, and the way back to the text. */
export interface Folded {
  readonly text: string;
  /** Where in the original each code unit of `text` begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The text without what spellings of a name differ in: accents, width, ligatures, joiners and other marks that are not
 * seen. The case stays, since it divides words.
 */
export function folded(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let result = '';
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const units = foldedText(character);
    for (let unit = 0; unit < units.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    // An accent goes with the letter before it.
    if (units === '' && ends.length > 0) ends[ends.length - 1] = end;
    result += units;
    at = end;
  }
  return { text: result, starts, ends };
}

/** The same, for whoever needs no way back. */
export function foldedText(text: string): string {
  if (PLAIN.test(text)) return text;
  const plain = text.normalize('NFKD').replace(UNSEEN, '').replace(APOSTROPHE, "'");
  return plain.replaceAll('ß', 'ss').replaceAll('ẞ', 'SS');
}

/** Accents and other marks on letters; joiners, variation selectors. */
const UNSEEN = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;
const PLAIN = /^[ -~]*$/;
const APOSTROPHE = /[’ʼ]/g;
