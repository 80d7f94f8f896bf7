/** A question asked at the moment when it matters. Data: ours (`src/content/prompts/*.yml`), a team's, or the user's own. */
export interface Prompt {
  readonly id: string;
  /** A few words, shown in the list. */
  readonly title: string;
  readonly trigger: Trigger;
  /** All have to hold; what the profile leaves open holds. */
  readonly when: Condition;
  /** One or two. `{subject}` is what the occasion is about, such as a pull request's title. */
  readonly questions: readonly string[];
  /** Why it matters, in one sentence. */
  readonly why: string;
  readonly action: PromptAction;
  /** Higher first, 1 to 9; at most one of a day is told in a notification. */
  readonly weight: number;
  /** Section of the guide it comes from; `null` for a prompt of a team or user. */
  readonly source: string | null;
}

/** When a prompt is asked. */
export type Trigger =
  | { readonly on: Cadence }
  /** In a new job, so many days after its first day. */
  | { readonly on: 'jobDay'; readonly day: number }
  | { readonly on: PromptEvent };

/** Recurs with the calendar: last working day of the week; first day of a month; and so on. */
export type Cadence = 'friday' | 'month' | 'quarter' | 'reviewPeriodEnd' | 'halfYear' | 'anniversary';

/** Something that happened in the user's work. */
export type PromptEvent =
  | 'pullRequestMerged'
  | 'designDocCreated'
  | 'designDocAccepted'
  | 'ownRevert'
  | 'hotfix'
  | 'firstReview'
  | 'releaseTag'
  | 'branchOpenTenDays'
  | 'sectionEmptyTwelveWeeks'
  | 'glueShareHigh';

/** What has to hold in the profile; an absent key holds always. */
export interface Condition {
  readonly levels?: readonly string[];
  readonly tracks?: readonly string[];
  readonly companyStages?: readonly string[];
  readonly remote?: boolean;
}

/** What a prompt leads to. */
export type PromptAction =
  | { readonly do: 'logImpact' }
  | { readonly do: 'thisWeek' }
  | { readonly do: 'openWorksheet'; readonly worksheet: string }
  | { readonly do: 'openLevelMap' }
  | { readonly do: 'assessLevel' }
  | { readonly do: 'openBragDocument' }
  | { readonly do: 'openChecklist'; readonly list: string }
  /** Answer in words, kept under “What I Want to Do Next” or another section. */
  | { readonly do: 'writeNote'; readonly section: string };
