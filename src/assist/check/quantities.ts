import { cardinalValue, numberWord } from './numberWords.ts';
import type { Token } from './tokens.ts';
import { wordStem } from './wordStem.ts';

/** Something in a text that says how much. */
export interface Quantity {
  /** As the text has it. */
  readonly text: string;
  /** Of its first token, and after its last one. */
  readonly start: number;
  readonly end: number;
  /** Number and unit, or the quantity's name: equal for what says the same. */
  readonly key: string;
  /** Stems of the words that follow; what a number without a unit counts is among them. */
  readonly counted: readonly string[];
  /** Whether the clause goes on after it. */
  readonly goesOn: boolean;
}

/** A number counts what is named this close behind it. */
const NEAR = 4;

/** Quantities of a text, by the index of their first token; the tokens that belong to one are `taken`. */
export function quantitiesIn(tokens: readonly Token[]): {
  readonly quantities: readonly Quantity[];
  readonly taken: ReadonlySet<number>;
} {
  const quantities: Quantity[] = [];
  const taken = new Set<number>();
  for (let index = 0; index < tokens.length; ) {
    const found = quantityAt(tokens, index);
    if (!found) {
      index++;
      continue;
    }
    const last = tokens[found.end - 1];
    quantities.push({
      text: tokens
        .slice(index, found.end)
        .map(({ text }) => text)
        .join(' '),
      start: index,
      end: found.end,
      key: found.key,
      counted: [...found.counted, ...wordsFrom(tokens, found.end)],
      goesOn: found.counted.length > 0 || !last?.closes,
    });
    for (; index < found.end; index++) taken.add(index);
  }
  return { quantities, taken };
}

interface Found {
  readonly key: string;
  /** Index after its last token. */
  readonly end: number;
  /** Stems that are part of the token itself, as in `3-hour`. */
  readonly counted: readonly string[];
}

const NUMBER =
  /^[-−+~≈]?([$€£¥]?)(\d{1,3}(?:[,'’]\d{3}){1,4}|\d{1,15})(\.\d{1,9})?(?:(%|\p{L}{1,12}\/?\p{L}{0,6})|-(\p{L}{1,30}))?$/u;

function inDigits(tokens: readonly Token[], index: number): Found {
  const token = tokens[index];
  const text = token?.text ?? '';
  const match = NUMBER.exec(text);
  const unit = match ? unitOf(match[4] ?? match[5] ?? '') : null;
  // Versions, dates, names and ordinals are what they are.
  if (!match || (unit === null && match[4] !== undefined)) {
    return { key: ordinalKey(text) ?? text.toLowerCase(), end: index + 1, counted: [] };
  }
  const sign = /^[-−]/.test(text) ? -1 : 1;
  const value =
    sign * Number((match[2] ?? '').replace(/\D/g, '') + (match[3] ?? '')) * (SCALES.get(match[4] ?? '') ?? 1);
  const counted = match[5] === undefined || unit !== null ? [] : [wordStem(match[5])];
  if (unit !== null && unit !== '') return { ...withPoints(value, unit, tokens, index + 1), counted };
  if (match[1]) return { key: `${value} ${match[1]}`, end: index + 1, counted };
  return counted.length > 0
    ? { key: `${value}`, end: index + 1, counted }
    : withUnit(value, tokens, index + 1);
}

function inWords(tokens: readonly Token[], index: number): Found | null {
  // twenty-five, two hundred and six
  const values: number[] = [];
  let end = index;
  for (; end < tokens.length; end++) {
    const text = tokens[end]?.text ?? '';
    const parts = text.split('-').map(numberWord);
    const numbers = parts.filter((part) => typeof part === 'number');
    const isJoined = text.toLowerCase() === 'and' && values.length > 0 && isCardinal(tokens[end + 1]);
    if (!isJoined && numbers.length !== parts.length) break;
    if (cardinalValue([...values, ...numbers]) === null) break;
    values.push(...numbers);
    if (tokens[end]?.closes) {
      end++;
      break;
    }
  }
  const value = cardinalValue(values);
  if (values.length > 0 && value !== null) return withUnit(value, tokens, end);
  const text = tokens[index]?.text ?? '';
  const name = numberWord(text);
  if (name !== null) return { key: `${name}`, end: index + 1, counted: [] };
  const [first = '', ...rest] = text.split('-');
  const prefix = rest.length > 0 ? numberWord(first) : null;
  if (prefix !== null) return { key: `${prefix}`, end: index + 1, counted: rest.map(wordStem) };
  const suffix = rest.map(numberWord).find((each) => each !== null);
  if (suffix !== undefined) return { key: `${suffix}`, end: index + 1, counted: [] };
  const isQuarterOf = /^quarters?$/i.test(text) && /^of$/i.test(tokens[index + 1]?.text ?? '');
  return isQuarterOf ? { key: 'quarter', end: index + 1, counted: [] } : null;
}

function isCardinal(token: Token | undefined): boolean {
  const parts = token?.text.split('-') ?? [];
  return parts.length > 0 && parts.every((part) => typeof numberWord(part) === 'number');
}

function withUnit(value: number, tokens: readonly Token[], next: number): Found {
  const isSplit = tokens[next - 1]?.closes ?? true;
  const unit = isSplit ? null : unitOf(tokens[next]?.text ?? '');
  if (unit === null || unit === '') {
    const inherited = isSplit ? null : unitAfter(tokens, next);
    return { key: inherited === null ? `${value}` : `${value} ${inherited}`, end: next, counted: [] };
  }
  return withPoints(value, unit, tokens, next + 1);
}

/** The unit that is said once: of 800 in “from 800 to 200 ms”. */
function unitAfter(tokens: readonly Token[], next: number): string | null {
  if (!/^to$/i.test(tokens[next]?.text ?? '')) return null;
  const other = quantityAt(tokens, next + 1);
  return /^\d+(?:\.\d+)? (.+)$/.exec(other?.key ?? '')?.[1] ?? null;
}

/** Two per cent is not two points. */
function withPoints(value: number, unit: string, tokens: readonly Token[], next: number): Found {
  const isPoints = unit === '%' && !tokens[next - 1]?.closes && /^points?$/i.test(tokens[next]?.text ?? '');
  return isPoints
    ? { key: `${value} pp`, end: next + 1, counted: [] }
    : { key: `${value} ${unit}`, end: next, counted: [] };
}

function quantityAt(tokens: readonly Token[], index: number): Found | null {
  return /\p{N}/u.test(tokens[index]?.text ?? '') ? inDigits(tokens, index) : inWords(tokens, index);
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
]);

const UNITS: readonly (readonly [form: RegExp, unit: string])[] = [
  [/^(?:%|pct|percent|percentage)$/i, '%'],
  [/^(?:ms|msec|milliseconds?)$/, 'ms'],
  [/^(?:[µμu]s|microseconds?)$/, 'µs'],
  [/^(?:ns|nanoseconds?)$/, 'ns'],
  [/^(?:s|secs?|seconds?)$/i, 's'],
  [/^(?:mins?|minutes?)$/i, 'min'],
  [/^(?:h|hrs?|hours?)$/i, 'h'],
  [/^(?:d|days?)$/i, 'd'],
  [/^(?:w|weeks?)$/i, 'w'],
  [/^months?$/i, 'month'],
  [/^(?:quarters?)$/i, 'quarter'],
  [/^years?$/i, 'year'],
  [/^(?:x|×|fold|times)$/i, 'x'],
  [/^(?:\$|usd|dollars?)$/i, '$'],
  [/^(?:€|eur|euros?)$/i, '€'],
  [/^(?:£|gbp|pounds?)$/i, '£'],
  [/^[KMGTP]b$/, 'bit'],
  [/^(?:[kmgtp]i?b|bytes?|kilobytes?|megabytes?|gigabytes?|terabytes?)$/i, ''],
  [/^(?:rps|qps|tps|fps|[gmk]bps|pp)$/i, ''],
];

/** The unit that a word is, one spelling for each; empty for none at all and for `12k`, `null` for another word. */
function unitOf(word: string): string | null {
  if (word === '' || SCALES.has(word)) return '';
  const unit = UNITS.find(([form]) => form.test(word));
  return unit ? unit[1] || word.toLowerCase() : null;
}

function ordinalKey(text: string): string | null {
  const number = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(text)?.[1];
  return number === undefined ? null : `ordinal ${Number(number)}`;
}

/** Stems of the next words of the same clause. */
function wordsFrom(tokens: readonly Token[], start: number): readonly string[] {
  const words: string[] = [];
  for (let index = start; index < Math.min(tokens.length, start + NEAR); index++) {
    if (tokens[index - 1]?.closes) break;
    words.push(
      ...(tokens[index]?.text ?? '')
        .split(/[^\p{L}]+/u)
        .filter(Boolean)
        .map(wordStem),
    );
  }
  return words;
}
