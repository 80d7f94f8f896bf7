import type { CoreConcept } from '../../../base/finding.ts';

/** Sources of expressions over lower-case text. All are bounded: no nested repetition. */
export interface CuePhrases {
  /**
   * Parts of words of which every phrase of `anywhere` holds one. They are looked for first, in one cheap pass, and the
   * phrases only in sentences that hold one. None where the phrases are that simple themselves.
   */
  readonly stems: readonly string[];
  /** What shows the concept wherever it stands. */
  readonly anywhere: readonly string[];
  /** What shows it besides, under a heading that suggests it (`Rationale`, `Security considerations`). */
  readonly underHeading: readonly string[];
  /** What turns a cue into something else when it stands before it in the sentence: mostly negations. */
  readonly unlessBefore: readonly string[];
  /** The same where nothing suggests the concept: words of the present state, which is not the proposal. */
  readonly unlessBeforeAnywhere: readonly string[];
}

/** One language's cues. */
export type LanguageCues = Readonly<Record<CoreConcept, CuePhrases>>;
