/**
 * A heading as its words: lower case, full-width forms made plain, no apostrophes, articles or possessives. A number
 * or single letter after the first word becomes `#` (`Option A`). Chinese, Japanese and Korean come without spaces.
 */
export function titleWords(title: string): string {
  const plain = plainTitle(title);
  if (ASCII.test(plain)) return joined(plain.split(NO_ASCII_WORD));
  return CJK.test(plain)
    ? plain.replace(NO_WORD, '').replace(NUMBER_IN_CJK, '#')
    : joined(plain.split(NO_WORD));
}

/** The names that a heading joins (`Drawbacks / Alternatives`, `背景和问题`), each as {@link titleWords}. */
export function titleParts(title: string): readonly string[] {
  const plain = plainTitle(title);
  if (!JOINING.test(plain)) return [];
  const parts = plain
    .split(SIGNS)
    .flatMap((part) => (CJK.test(part) ? [part, ...part.split(CJK_CONJUNCTIONS)] : part.split(CONJUNCTIONS)));
  return parts.length === 1 ? [] : parts.map(titleWords).filter((part) => part !== '');
}

const MAX_TITLE = 160;
/** Most titles; all that is done for other letters is spared them. */
const ASCII = /^[ -~]*$/;
const NO_ASCII_WORD = /[^a-z0-9]+/;
/** Without one of these an ASCII title joins nothing. */
const JOINING =
  /[^a-z0-9 '.#!?"*_`]|\s(?:and|or|und|oder|sowie|et|ou|y|e|ed|ve|veya|ile|i|oraz|lub|en|ac|neu)\s/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const NO_WORD = /[^\p{L}\p{N}\p{M}ー]+/u;
const NUMBER_IN_CJK = /(?<=\p{L})(?:[0-9]{1,2}|[a-z])(?![a-z0-9])/u;
const SIGNS = /[/&+|,;:、・，；：()（）[\]【】→–—]| - /u;
const CJK_CONJUNCTIONS = /以及|および|及び|または|与|與|和|及|或|并|と|や|및|와|과|또는/u;
const CONJUNCTIONS = /\s(?:and|or|und|oder|sowie|et|ou|y|e|ed|ve|veya|ile|и|или|i|oraz|lub|en|ac|neu)\s/u;

/** Words that change nothing: articles and possessives, of languages where they mean nothing else in another. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'the a an our your my its their ' +
    'der die das des dem den ein eine einer unsere unser le la les un une du de d l notre nos ' +
    'el los las una del nuestro nuestra um uma il lo gli della delle dei degli het een onze ons'
  ).split(' '),
);

function plainTitle(title: string): string {
  const cut = title.length > MAX_TITLE ? title.slice(0, MAX_TITLE) : title;
  if (ASCII.test(cut) && !/['`]/.test(cut)) return cut.toLowerCase();
  return cut
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})['’‘`´](?=(?:t|s|re|ve|d|ll|m)\b)/gu, '')
    .replace(/\u0307/g, '');
}

function joined(all: readonly string[]): string {
  const words = all.filter((word) => word !== '');
  return words
    .map((word, index) => (index > 0 && isOrdinal(word, index, words.length) ? '#' : word))
    .filter((word) => !FILLERS.has(word))
    .join(' ');
}

/** A number, or a letter that numbers; a vowel may be a word unless it ends the name. */
function isOrdinal(word: string, index: number, count: number): boolean {
  if (/^\d{1,3}$/.test(word)) return true;
  return /^[a-z]$/.test(word) && (index === count - 1 || (index === 1 && !/[aeiouydl]/.test(word)));
}
