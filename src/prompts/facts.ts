/** What prompts go by. The host gathers it; what it does not know is absent. Dates are ISO dates where the user is. */
export interface Facts {
  /** Today. */
  readonly today: string;
  /** 1 (Monday) to 7; the days on which the user works. */
  readonly workingDays: readonly number[];
  /** Last day of the review period that holds today, or of the month in which the next review is held. */
  readonly reviewEnd: string;
  readonly events: readonly WorkEvent[];
  /** By section of the brag document: the newest day of an entry there; absent without any entry. */
  readonly newestEntry: Readonly<Record<string, string>>;
  /** Day of the user's oldest entry; `null` when the journal is empty. */
  readonly journalSince: string | null;
  /** Entries whose impact is still to be told. */
  readonly entriesWaiting: number;
  /** Entries whose days touch this week. */
  readonly entriesThisWeek: number;
  /** Suggestions that wait to be accepted. */
  readonly suggestionsWaiting: number;
  /**
   * Part of the recent contributions that is glue work, 0 to 1, how many there are, and the smaller part of their earlier and
   * later half; `null` when not collected.
   */
  readonly glue: { readonly share: number; readonly of: number; readonly leastOfHalves: number } | null;
}

/** Something that happened in the user's work. */
export interface WorkEvent {
  readonly type:
    | 'pullRequestMerged'
    | 'designDocCreated'
    | 'designDocAccepted'
    | 'ownRevert'
    | 'hotfix'
    | 'firstReview'
    | 'releaseTag'
    | 'branchOpen';
  /** Same event, same id, on every machine: the id of the pull request, the hash of the commit, also of a tagged one. */
  readonly id: string;
  readonly day: string;
  /** One line for the user: the title of the pull request or document, the name of the tag or branch. Hostile text. */
  readonly subject: string;
}
