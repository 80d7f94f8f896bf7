import type { CoreConcept } from '../../../base/finding.ts';

/** Sources of expressions over lower-case text. All are bounded: no nested repetition. */
export interface CuePhrases {
  /** What shows the concept wherever it stands. */
  readonly anywhere: readonly string[];
  /** What shows it besides, under a heading that suggests it (`Rationale`, `Security considerations`). */
  readonly underHeading: readonly string[];
  /** What a sentence may hold before the cue that turns it into something else: negation, the present state. */
  readonly unlessBefore: readonly string[];
}

/** One language's cues. */
export type LanguageCues = Readonly<Record<CoreConcept, CuePhrases>>;
