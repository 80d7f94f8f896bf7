/**
 * What crosses between the extension host and the level map's webview. The host owns the state and posts a
 * `LevelMapState`; the webview is a pure function of it and answers with `LevelMapAction`s, which the host validates as
 * hostile input. Plain JSON. All texts are plain text of one line, never HTML or Markdown.
 */

/** A level, in the order of the rubric. */
export interface LevelView {
  readonly id: string;
  readonly title: string;
  /** The one-sentence test. */
  readonly test: string;
  /** What it means at the stage that is shown; empty where the rubric says nothing. */
  readonly meaning: string;
  /** What the profile says of it. */
  readonly standing: 'current' | 'target' | null;
  /** One for each dimension, in their order. */
  readonly expectations: readonly string[];
}

/** An entry of a brag document. */
export interface EntryView {
  /** Names the entry in actions. */
  readonly id: string;
  readonly title: string;
  /** Its days, such as `2026-11-02 – 2026-11-05`; empty without. */
  readonly days: string;
  /** Name of its brag document; `null` when it is in none any more. */
  readonly document: string | null;
}

/** A signal of the transition with its evidence. */
export interface SignalView {
  readonly id: string;
  readonly text: string;
  /** Title of its dimension. */
  readonly dimension: string;
  readonly linked: readonly EntryView[];
  readonly suggested: readonly EntryView[];
  /** ISO date of the newest linked entry. */
  readonly newest: string | null;
}

/** Coverage of a dimension by the signals of the transition. */
export interface CoverageView {
  readonly dimension: string;
  readonly signals: number;
  readonly covered: number;
  readonly newest: string | null;
}

/** How a signal was judged in the last self-assessment, and in the one before it. */
export interface RatingView {
  readonly signal: string;
  readonly rating: RatingName;
  readonly before: RatingName | null;
  /** Steps up, or down below zero. */
  readonly change: number;
}

/** See `levels/assessment.ts`. */
export type RatingName = 'not-yet' | 'sometimes' | 'usually';

/** The way from one level to the next. */
export interface TransitionView {
  /** Id of the level it leads to. */
  readonly id: string;
  readonly change: string;
  readonly signals: readonly SignalView[];
  readonly holdsBack: readonly string[];
  readonly coverage: readonly CoverageView[];
  /** `null` before the first. */
  readonly assessment: {
    readonly quarter: string;
    readonly before: string | null;
    readonly ratings: readonly RatingView[];
  } | null;
}

/** Everything the webview shows. */
export interface LevelMapState {
  /** Counts up; an older state than the one shown is ignored. */
  readonly revision: number;
  readonly title: string;
  /** `yours` is the one of the profile. */
  readonly stages: readonly { readonly id: string; readonly title: string; readonly yours: boolean }[];
  /** `null` until one is chosen. */
  readonly stage: {
    readonly id: string;
    readonly ownership: string;
    readonly promotion: string;
    readonly failure: string;
  } | null;
  /** Titles. */
  readonly dimensions: readonly string[];
  readonly levels: readonly LevelView[];
  /** Ids of the levels that they lead to, and titles of both ends. */
  readonly transitions: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly transition: TransitionView | null;
  readonly antiPatterns: readonly {
    readonly title: string;
    readonly question: string;
    readonly why: string;
  }[];
  /** A problem to tell, with an action that mends it. */
  readonly notices: readonly {
    readonly text: string;
    readonly action: LevelNoticeAction;
    readonly label: string;
  }[];
}

/** What the host posts. */
export interface LevelMapMessage {
  readonly type: 'state';
  readonly state: LevelMapState;
}

/** What a notice offers. */
export type LevelNoticeAction = 'askProfile' | 'openProfile' | 'openRubric' | 'showLog';

/** What the user did in the webview. */
export type LevelMapAction =
  | { readonly type: 'ready' }
  /** Looks at another transition or stage; the profile stays as it is. */
  | { readonly type: 'chooseTransition'; readonly transition: string }
  | { readonly type: 'chooseStage'; readonly stage: string }
  | { readonly type: 'link'; readonly signal: string; readonly entry: string }
  /** Takes a link back, or says that a suggested entry is no evidence. */
  | { readonly type: 'unlink'; readonly signal: string; readonly entry: string }
  /** Opens the brag document at the entry. */
  | { readonly type: 'open'; readonly entry: string }
  /** Chooses an entry to link from all there are. */
  | { readonly type: 'chooseEntry'; readonly signal: string }
  | { readonly type: 'assess' }
  | { readonly type: 'export' }
  | { readonly type: 'notice'; readonly action: LevelNoticeAction };
