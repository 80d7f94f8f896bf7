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

/** Recurs with the calendar: last working day of the week; first day of a month; and so on. */
export const CADENCES = ['friday', 'month', 'quarter', 'reviewPeriodEnd', 'halfYear', 'anniversary'] as const;
export type Cadence = (typeof CADENCES)[number];

/** Something that happened in the user's work. */
export const PROMPT_EVENTS = [
  'pullRequestMerged',
  'designDocCreated',
  'designDocAccepted',
  'ownRevert',
  'hotfix',
  'firstReview',
  'releaseTag',
  'branchOpenTenDays',
  'sectionEmptyTwelveWeeks',
  'glueShareHigh',
  'glueShareZero',
] as const;
export type PromptEvent = (typeof PROMPT_EVENTS)[number];

/** All triggers that are one word. */
export const TRIGGERS = [...CADENCES, ...PROMPT_EVENTS] as const;

/** When a prompt is asked. */
export type Trigger =
  | { readonly on: Cadence | PromptEvent }
  /** In a new job, on that day, the first being 1. */
  | { readonly on: 'jobDay'; readonly day: number };

/** What has to hold in the profile; an absent key holds always. */
export interface Condition {
  readonly levels?: readonly string[];
  readonly tracks?: readonly string[];
  readonly companyStages?: readonly string[];
  readonly remote?: boolean;
}

/** Actions that are one word: what a prompt leads to. */
export const ACTIONS = [
  'logImpact',
  'thisWeek',
  'openLevelMap',
  'assessLevel',
  'openBragDocument',
  'editProfile',
] as const;

/** What a prompt leads to. */
export type PromptAction =
  | { readonly do: (typeof ACTIONS)[number] }
  | { readonly do: 'openWorksheet'; readonly worksheet: string }
  | { readonly do: 'openChecklist'; readonly list: string };
