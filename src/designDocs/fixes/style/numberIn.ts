import type { Concept } from '../../concepts/concept.ts';
import type { Section } from '../../outline/outline.ts';
import { numberingOf } from './numbering.ts';

/** Where a section goes, and the number it gets there. */
export interface NumberedGap {
  /** How many sections stand before it. */
  readonly gap: number;
  /** Empty for none. */
  readonly number: string;
}

/**
 * The number of one more section among numbered ones, of which none is renumbered, since other documents refer to
 * them. Where no number is free, a section goes to the end of the numbered ones and gets the next number; one that
 * readers need before the rest stays, without a number.
 */
export function numberIn(sections: readonly Section[], gap: number, concept: Concept): NumberedGap {
  const numbering = numberingOf(sections);
  if (!numbering) return { gap, number: '' };
  const { write } = numbering;
  const values = sections.map(numbering.valueOf);
  const above = last(values.slice(0, gap));
  const below = values.slice(gap).find((value) => value !== null) ?? null;
  if (above !== null && (below === null || above + 1 < below)) return { gap, number: write(above + 1) ?? '' };
  if (COMES_FIRST.has(concept) || below === null) return { gap, number: '' };
  const end = values.findLastIndex((value) => value !== null) + 1;
  return { gap: end, number: write((last(values) ?? 0) + 1) ?? '' };
}

const COMES_FIRST: ReadonlySet<Concept> = new Set([
  'summary',
  'current-state',
  'problem',
  'goals',
  'non-goals',
]);

function last(values: readonly (number | null)[]): number | null {
  return values.findLast((value) => value !== null) ?? null;
}
