import { escapedPattern } from '../../base/escapedPattern.ts';
import { foldedText } from './folded.ts';

/** What may stand between the parts of a name: `acme/pay-client`, `Pay Client`, `pay_client`, with any dash. */
const SEPARATOR = String.raw`[\s._\p{Pd}/+]`;
/** A shorter name is part of too many words: it has to stand on its own, and to keep its separators. */
const DISTINCT = 5;
/** A shorter part at the end of a name is no end of a longer word: `acme/c` is not in `acme.com`. */
const SHORT_EDGE = 3;
/** What is written without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;

/** The parts of a name. */
export function partsOf(name: string): readonly string[] {
  return name.split(new RegExp(`${SEPARATOR}+`, 'u')).filter((part) => part !== '');
}

/** What all spellings of a name have in common. */
export function nameKey(name: string): string {
  return partsOf(foldedText(name)).join('').toLowerCase() || name;
}

/** A name in a text. */
export interface FoundName {
  readonly index: number;
  readonly found: string;
}

/** Finds any of the names in a text that is folded, in whatever case and with whatever separators; the longest first. */
export function nameFinder(names: readonly string[]): (text: string) => readonly FoundName[] {
  const parted = names
    .map(foldedText)
    .sort((a, b) => b.length - a.length)
    .map((name) => ({ name, parts: partsOf(name).map(humps) }));
  if (parted.length === 0) return () => [];
  // The first is fast, and finds where there may be one; the second knows humps, for which case has to matter.
  const hint = new RegExp(parted.map(({ name, parts }) => loosely(name, parts)).join('|'), 'giu');
  const exact = new RegExp(parted.map(({ name, parts }) => strictly(name, parts)).join('|'), 'uy');
  return (text) => {
    const all: FoundName[] = [];
    hint.lastIndex = 0;
    for (let maybe = hint.exec(text); maybe !== null; maybe = hint.exec(text)) {
      exact.lastIndex = maybe.index;
      const found = exact.exec(text)?.[0];
      if (found !== undefined) all.push({ index: maybe.index, found });
      hint.lastIndex = maybe.index + (found?.length ?? 1);
    }
    return all;
  };
}

type Parts = readonly (readonly string[])[];

function loosely(name: string, parts: Parts): string {
  return parts.flat().map(escapedPattern).join(`${SEPARATOR}{0,3}`) || escapedPattern(name);
}

function strictly(name: string, parts: Parts): string {
  const words = parts.flat();
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (last === '') return escapedPattern(name);
  const { length } = words.join('');
  const isDistinct = length >= DISTINCT || (UNSPACED.test(name) && length > 1);
  const isFree = (edge: string) => isDistinct && (edge.length >= SHORT_EDGE || UNSPACED.test(edge));
  const source = parts
    .map((part) => part.map(inAnyCase).join(`${SEPARATOR}{0,3}`))
    .join(`${SEPARATOR}{${isDistinct ? 0 : 1},3}`);
  return `${isFree(first) ? '' : beginOf(first)}${source}${isFree(last) ? '' : endOf(last)}`;
}

/** The words of `PaymentsService`. */
function humps(part: string): readonly string[] {
  return part.split(/(?<=\p{Ll})(?=\p{Lu})/u);
}

/** Where a word begins; for what is no initial also at a hump, as in `myPay`. */
function beginOf({ length }: string): string {
  const own = String.raw`(?<![\p{L}\p{N}])`;
  return length < SHORT_EDGE ? own : String.raw`(?:${own}|(?<=[\p{Ll}\p{N}])(?=\p{Lu}))`;
}

/** Where a word ends; for what is no initial also at a hump or a number, as in `payV2` and `pay2`. */
function endOf({ length }: string): string {
  const own = String.raw`(?![\p{L}\p{N}])`;
  return length < SHORT_EDGE ? own : String.raw`(?:${own}|(?<=\p{Ll})(?=\p{Lu})|(?=\p{N}))`;
}

function inAnyCase(text: string): string {
  return [...text]
    .map((letter) => {
      const cases = [...new Set([letter, letter.toLowerCase(), letter.toUpperCase()])];
      return cases.length === 1
        ? escapedPattern(letter)
        : `[${cases.filter((one) => one.length === letter.length).join('')}]`;
    })
    .join('');
}

/**
 * `@ada` and `@ada.b_c`, but no package such as `@types/node`; and addresses of mail. Each part is bounded. The first group
 * is what stands before the `@` of an address, the second the name of a mention.
 */
export const MENTION =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64})@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}|(?<![\p{L}\p{N}._/-])@([\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,62}[\p{L}\p{N}])?)(?![\p{L}\p{N}/])/giu;

/** Hashes of commits: whoever has one finds its project. No number, and no word. */
export const HASH = /(?<![\p{L}\p{N}])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}(?![\p{L}\p{N}])/giu;

/** Addresses of pages, with or without a scheme: `https://acme.com`, `acme.com/wiki`. Each part is bounded. */
export const ADDRESS =
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"]{1,2000}|(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?::\d{1,5})?\/[^\s<>"]{0,2000}/giu;

/** Whoever encodes a name more often than this hides it from himself. */
const MAX_ROUNDS = 5;

/** The text without percent-encoding, however often it was encoded; what is none stays. */
export function decodedFully(text: string): string {
  let current = text;
  for (let round = 0; round < MAX_ROUNDS && current.includes('%'); round++) {
    const next = current.replace(/(?:%[\da-f]{2})+/gi, decoded);
    if (next === current) break;
    current = next;
  }
  return current;
}

function decoded(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes;
  }
}
