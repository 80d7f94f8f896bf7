import type { Outline, Section } from '../outline/outline.ts';
import type { Concept } from './concept.ts';
import { matchHeading } from './matchHeading.ts';
import { titleWords } from './titleWords.ts';

/** A heading that almost spells a usual name of the concept (`Alternitives`), and that name; `null` when none does. */
export function nearMiss(outline: Outline, concept: Concept): { section: Section; name: string } | null {
  for (const section of outline.all) {
    if (section.level > 7 || section.title.length > MAX_NAME) continue;
    const words = titleWords(section.title);
    const name = NAMES[concept]?.find((known) => isOneSlipAway(words, known));
    const isKnown =
      name === undefined || matchHeading(section.title).some(({ strength }) => strength === 'strong');
    if (name !== undefined && !isKnown) return { section, name };
  }
  return null;
}

const MAX_NAME = 40;

/** The names that people mistype; short ones are too near to other words. */
const NAMES: Readonly<Partial<Record<Concept, readonly string[]>>> = {
  problem: [
    'motivation',
    'background',
    'context',
    'problem',
    'problem statement',
    'use cases',
    'user stories',
    'context and problem statement',
  ],
  alternatives: [
    'alternatives',
    'alternatives considered',
    'considered alternatives',
    'considered options',
    'rejected alternatives',
    'rationale and alternatives',
  ],
  'trade-offs': [
    'drawbacks',
    'consequences',
    'disadvantages',
    'trade offs',
    'tradeoffs',
    'downsides',
    'limitations',
    'risks and mitigations',
    'caveats',
  ],
};

/**
 * Whether one word is the other with a letter too many, too few or wrong, with two neighbours swapped, or, in a long
 * word, two of these.
 */
function isOneSlipAway(one: string, other: string): boolean {
  const allowed = other.length >= 10 ? 2 : 1;
  if (Math.abs(one.length - other.length) > allowed || one[0] !== other[0]) return false;
  return distance(one, other) <= allowed;
}

/** Optimal string alignment distance. */
function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
