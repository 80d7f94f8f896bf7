/** What a user says of a question. */
export type Answer = 'open' | 'done' | 'not-applicable';

/** What stands behind an answer: a note, a link, or a place in a file (`src/pay.ts:12`). */
export interface Annotation {
  /** Unique for ever: the id of the event that made it. */
  readonly id: string;
  readonly text: string;
}

interface EventBase {
  /** `<writer>-<counter>`: unique over all windows and machines. */
  readonly id: string;
  /**
   * Milliseconds since 1970, at least one more than any event its writer had seen (a Lamport clock on top of
   * the wall clock), so that order by `(at, id)` never contradicts cause and effect.
   */
  readonly at: number;
  readonly branch: string;
}

/** One thing that happened to a checklist. Files of events are append-only; order in the file means nothing. */
export type ChecklistEvent =
  | (EventBase & {
      readonly type: 'answered';
      readonly list: string;
      readonly question: string;
      readonly answer: Answer;
      /** Why a question does not apply; may be empty. */
      readonly reason: string;
    })
  | (EventBase & {
      readonly type: 'annotated';
      readonly list: string;
      readonly question: string;
      readonly text: string;
    })
  | (EventBase & {
      readonly type: 'annotation-removed';
      /** {@link Annotation.id}. */
      readonly annotation: string;
    })
  /** `branch` was called `from` until now; everything said of `from` before counts for `branch`. */
  | (EventBase & { readonly type: 'branch-renamed'; readonly from: string })
  /** The branch is gone, or was recalled. */
  | (EventBase & { readonly type: 'archived' })
  | (EventBase & { readonly type: 'recalled' });
