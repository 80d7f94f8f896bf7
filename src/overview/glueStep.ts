import type { Message } from '../base/message.ts';

/** What to do about glue work, in the order in which it is done. */
export const GLUE_STEPS = ['visible', 'recognised', 'distributed', 'balanced', 'chosen'] as const;

/** One of the five. */
export type GlueStepId = (typeof GLUE_STEPS)[number];

/** A step and its words: `src/content/glueSteps.yml`. */
export interface GlueStep {
  readonly id: GlueStepId;
  readonly title: string;
  /** What it means, in a sentence. */
  readonly text: string;
  /** What no history knows. */
  readonly ask: string;
  /** Where it comes from. */
  readonly source: string;
}

/** A step beside what the period shows of it. */
export interface LedgerLine {
  readonly step: GlueStep;
  /** `null` when the page cannot know anything. */
  readonly known: Message | null;
}
