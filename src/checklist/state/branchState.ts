import type { Annotation, Answer } from './event.ts';

/** What is known of one question on one branch. */
export interface QuestionState {
  readonly answer: Answer;
  readonly reason: string;
  /** In the order they were made. */
  readonly annotations: readonly Annotation[];
}

/** Everything said on one branch; by list id, then question id. Questions that a list no longer has stay. */
export interface BranchState {
  readonly branch: string;
  readonly archived: boolean;
  /** Milliseconds of the last event. */
  readonly changedAt: number;
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, QuestionState>>;
}
