import type { Concept, Language } from '../concept.ts';

/**
 * How far a heading alone says what stands below it. `strong`: whatever fills it counts (`Motivation`).
 * `substance`: more than a remark must stand there (`Prior art`). `cue`: its words must say so (`Summary`).
 */
export type Weight = 'strong' | 'substance' | 'cue';

/**
 * Headings by concept, lower case, without punctuation. `{a|b}` stands for either, `(s)` for an ending that may
 * be absent, `*` for any words or none, `#` for a number or single letter.
 */
export type HeadingPhrases = Readonly<Partial<Record<Concept, readonly string[]>>>;

/** The headings of one language, as data. */
export interface HeadingFamily extends Readonly<Record<Weight, HeadingPhrases>> {
  readonly language: Language;
  /** Headings that would match one of the above and mean something else. */
  readonly none: readonly string[];
}
