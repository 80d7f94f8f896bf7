import type { Chart } from './chart.ts';

/**
 * What crosses between the extension host and the webview with the picture of a period. The host owns the state and posts an
 * `OverviewState`; the webview is a function of it, of which mark is looked into and of how much of a list is shown, and
 * answers with `OverviewAction`s, which the host validates as hostile input. Plain JSON. All texts are plain text of one
 * line, never HTML or Markdown.
 */

/** How long a period is. */
export type OverviewLength = 'quarter' | 'half' | 'year';

/** A table that says what a chart shows; the first column names its row. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A contribution. */
export interface MarkView {
  /** Names it in actions. */
  readonly id: string;
  readonly title: string;
  /** What else is known of it: days, section, projects. */
  readonly about: string;
  /** What came of it; empty where that is not known. */
  readonly outcome: string;
  /** An entry opens in its brag document, a suggestion shows its evidence. */
  readonly kind: 'entry' | 'suggestion';
  readonly glue: boolean;
  /** Each opens when it has an address. */
  readonly evidence: readonly { readonly label: string; readonly opens: boolean }[];
}

/** A chart with its table, and the contributions behind each of its marks, by their places in `OverviewState.marks`. */
export interface ChartView {
  readonly chart: Chart;
  readonly table: TableView;
  readonly behind: Readonly<Record<string, readonly number[]>>;
}

/** The charts of the page, in their order. */
export type ChartName = 'timeline' | 'glue' | 'projects';

/** A step for glue work, and what is known of it. */
export interface LedgerView {
  readonly title: string;
  readonly text: string;
  /** Empty where nothing is. */
  readonly known: string;
  readonly ask: string;
}

/** Coverage of a dimension by the signals of the next level. */
export interface CoveredView {
  readonly dimension: string;
  readonly signals: number;
  readonly covered: number;
  /** ISO date. */
  readonly newest: string | null;
}

/** Everything the webview shows. */
export interface OverviewState {
  /** Counts up; an older state than the one shown is ignored. */
  readonly revision: number;
  readonly length: OverviewLength;
  /** Of that length, the newest first. */
  readonly periods: readonly { readonly name: string; readonly days: string }[];
  /** Name of the one that is shown. */
  readonly period: string;
  /** What can be looked at: everything, then each project, the largest first. */
  readonly projects: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  /** Id of what is looked at. */
  readonly project: string;
  /** The history is being read; what is shown is what is known so far. */
  readonly reading: boolean;
  /** Sentences. */
  readonly summary: readonly string[];
  /** All contributions of the period, whatever is looked at. */
  readonly marks: readonly MarkView[];
  readonly charts: Readonly<Record<ChartName, ChartView>>;
  /** Share of glue work in what is known, with counts; empty where there is nothing. */
  readonly glue: string;
  readonly ledger: readonly LedgerView[];
  /** How many of what is looked at are entries. */
  readonly entries: number;
  readonly emptySections: readonly { readonly section: string; readonly suggestions: number }[];
  /** Places in `marks`. */
  readonly withoutOutcome: readonly number[];
  readonly undated: readonly number[];
  /** How many suggestions wait for a decision. */
  readonly undecided: number;
  /** `null` while nobody has said where the user wants to be. */
  readonly level: {
    readonly from: string;
    readonly to: string;
    readonly dimensions: readonly CoveredView[];
  } | null;
  /** A problem to tell, with an action that mends it if there is one. */
  readonly notices: readonly {
    readonly text: string;
    readonly action: OverviewNoticeAction | null;
    readonly label: string;
  }[];
}

/** What the host posts. */
export interface OverviewMessage {
  readonly type: 'state';
  readonly state: OverviewState;
}

/** What a notice offers. */
export type OverviewNoticeAction = 'refresh' | 'trust' | 'showLog';

/** What the user did in the webview. */
export type OverviewAction =
  | { readonly type: 'ready' }
  | { readonly type: 'chooseLength'; readonly length: OverviewLength }
  /** By its name. */
  | { readonly type: 'choosePeriod'; readonly period: string }
  /** By its id. */
  | { readonly type: 'chooseProject'; readonly project: string }
  /** Opens the brag document at an entry, or shows the evidence of a suggestion. */
  | { readonly type: 'open'; readonly mark: string }
  /** By its place in the evidence of the mark: labels may be alike. */
  | { readonly type: 'openEvidence'; readonly mark: string; readonly evidence: number }
  /** Reads the history anew. */
  | { readonly type: 'refresh' }
  | { readonly type: 'export' }
  | { readonly type: 'showSuggestions' }
  | { readonly type: 'openLevelMap' }
  | { readonly type: 'notice'; readonly action: OverviewNoticeAction };
