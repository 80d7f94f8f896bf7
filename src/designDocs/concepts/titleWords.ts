/**
 * A heading as its words: lower case, full-width forms made plain, no apostrophes, articles or possessives. A number
 * or single letter after the first word becomes `#` (`Option A`). Chinese, Japanese and Korean come without spaces.
 */
export function titleWords(title: string): string {
  const plain = plainTitle(title);
  return CJK.test(plain)
    ? plain.replace(NO_WORD, '').replace(NUMBER_IN_CJK, '#')
    : joined(plain.split(NO_WORD));
}

/** The names that a heading joins (`Drawbacks / Alternatives`, `背景和问题`), each as {@link titleWords}. */
export function titleParts(title: string): readonly string[] {
  const plain = plainTitle(title);
  const parts = plain
    .split(SIGNS)
    .flatMap((part) => (CJK.test(part) ? [part, ...part.split(CJK_CONJUNCTIONS)] : part.split(CONJUNCTIONS)));
  return parts.length === 1 ? [] : parts.map(titleWords).filter((part) => part !== '');
}

const MAX_TITLE = 160;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const NO_WORD = /[^\p{L}\p{N}\p{M}*#ー]+/u;
const NUMBER_IN_CJK = /(?<=\p{L})(?:[0-9]{1,2}|[a-z])(?![a-z0-9])/u;
const SIGNS = /[/&+|,;:、・，；：()（）[\]【】→–—]| - /u;
const CJK_CONJUNCTIONS = /以及|および|及び|または|与|與|和|及|或|并|と|や|및|와|과|또는/u;
const CONJUNCTIONS = /\s(?:and|or|und|oder|sowie|et|ou|y|e|ed|ve|veya|ile|и|или|i|oraz|lub|en|ac|neu)\s/u;

const FILLERS = new Set(
  (
    'the a an our your my some any this these its their brief short main key ' +
    'der die das des dem den ein eine einer unsere unser le la les un une du de d l notre nos ' +
    'el los las una del nuestro nuestra um uma il lo gli della delle dei degli het een onze ons'
  ).split(' '),
);

function plainTitle(title: string): string {
  return title
    .slice(0, MAX_TITLE)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})['’‘`´](?=(?:t|s|re|ve|d|ll|m)\b)/gu, '')
    .replace(/\u0307/g, '');
}

function joined(words: readonly string[]): string {
  const kept: string[] = [];
  for (const word of words) {
    if (word === '') continue;
    if (
      kept.length > 0 &&
      (/^\d{1,3}$/.test(word) || (word.length === 1 && /[a-z]/.test(word) && isLast(word)))
    )
      kept.push('#');
    else if (!FILLERS.has(word)) kept.push(word);
  }
  return kept.join(' ');

  function isLast(word: string): boolean {
    return word !== 'd' && word !== 'l' && (words.indexOf(word) <= 1 || words.at(-1) === word);
  }
}
