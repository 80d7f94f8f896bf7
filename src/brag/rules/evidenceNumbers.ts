import { valuesOf } from '../../base/numberClaims.ts';

/** The numbers that evidence gives. */
export interface EvidenceNumbers {
  /** Whether a number stands there, in this unit or a neighbouring one, or follows from a change told there. */
  backs(value: number): boolean;
}

/** More of a text is a generated one. In UTF-16 code units. */
const MAX_LENGTH = 50_000;
const NUMBER = /(\d{1,3}(?:[,']\d{3}){1,4}|\d{1,15})([.,]\d{1,6})?\s?([kKMB]|bn|mn)?/g;
/** `from 800 ms to 200 ms`, `800 ms → 200 ms`. */
const CHANGE =
  /(\d{1,15}(?:\.\d{1,6})?)\s?[%\p{L}]{0,12}\s{0,3}(?:to|down to|up to|→|->|=>|➡|⇒|vs\.?)\s{0,3}[~≈]?(\d{1,15}(?:\.\d{1,6})?)/giu;
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const IN_WORDS = new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'gi');

/** Reads the numbers of texts. Generous: a number is backed rather than not. */
export function numbersIn(texts: readonly string[]): EvidenceNumbers {
  const known = new Set<number>();
  for (const text of texts) {
    const read = text.slice(0, MAX_LENGTH);
    for (const match of read.matchAll(NUMBER)) {
      for (const value of valuesOf(match[1] ?? '', match[2] ?? '', match[3] ?? '')) known.add(value);
      // A list such as `1,200` may be two numbers.
      for (const part of match[0].match(/\d+/g) ?? []) known.add(Number(part));
    }
    for (const [word] of read.matchAll(IN_WORDS)) known.add(WORDS.indexOf(word.toLowerCase()));
    for (const [, from, to] of read.matchAll(CHANGE)) {
      for (const value of derived(Number(from), Number(to))) known.add(value);
    }
  }
  return {
    backs: (value) => SCALES.some((scale) => known.has(rounded(value * scale)) || known.has(value * scale)),
  };
}

/** Seconds and milliseconds, gigabytes and megabytes. */
const SCALES = [1, 1000, 0.001, 1024, 1 / 1024, 60, 1 / 60];

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** What people make of two numbers: difference, percentage, factor; rounded either way. */
function derived(from: number, to: number): readonly number[] {
  const [small, large] = [Math.min(from, to), Math.max(from, to)];
  const results = [large - small];
  if (from > 0) results.push((100 * (large - small)) / from);
  if (small > 0) results.push(large / small);
  return results.flatMap((value) => [
    rounded(value),
    Math.floor(value),
    Math.ceil(value),
    Math.round(value * 10) / 10,
  ]);
}
