/**
 * What crosses between the extension host and the checklist's webview. The host owns the state and posts a
 * `ViewState`; the webview is a pure function of it and answers with `ViewAction`s, which the host validates
 * as hostile input. Plain JSON.
 */

/** A note or reason holds no more, in UTF-16 code units: a long paragraph, not a pasted log. */
export const MAX_NOTE = 10_000;

/** A question as it is shown. Texts are plain text, never HTML or Markdown. */
export interface QuestionView {
  readonly id: string;
  readonly text: string;
  readonly help: string;
  readonly answer: 'open' | 'done' | 'not-applicable';
  /** Why it does not apply. */
  readonly reason: string;
  readonly annotations: readonly { readonly id: string; readonly text: string; readonly opens: boolean }[];
  /** What in the change asks for it; the first three, and how many more. */
  readonly hints: readonly { readonly id: string; readonly reason: string; readonly place: string }[];
  readonly moreHints: number;
  /** Among the at most ten that are shown unfolded. */
  readonly shown: boolean;
}

/** A dimension, or another group of questions. */
export interface GroupView {
  readonly id: string;
  readonly title: string;
  /** At least one question answered, and none open that the change asks for. */
  readonly considered: boolean;
  readonly answered: number;
  readonly questions: readonly QuestionView[];
}

/** Everything the webview shows. */
export interface ViewState {
  /** Counts up; an older state than the one shown is ignored. */
  readonly revision: number;
  /** `payments · retry-with-backoff`; the folder's name without git. */
  readonly place: string;
  readonly archived: boolean;
  readonly lists: readonly { readonly id: string; readonly title: string }[];
  readonly list: { readonly id: string; readonly title: string; readonly purpose: string };
  readonly groups: readonly GroupView[];
  /** Dimensions considered, of how many. */
  readonly considered: number;
  /** A problem to tell, with an action that mends it. */
  readonly notices: readonly {
    readonly text: string;
    readonly action: NoticeAction | null;
    readonly label: string;
  }[];
  /** Whether the change is being looked at. */
  readonly busy: boolean;
}

/** What the host posts. */
export type HostMessage =
  | { readonly type: 'state'; readonly state: ViewState }
  /** Puts the focus on a question, unfolded if need be; `null` for the beginning of the view. */
  | { readonly type: 'focus'; readonly question: string | null };

/** What a notice offers. */
export type NoticeAction = 'openTeamFile' | 'openOwnFile' | 'manageTrust' | 'showLog' | 'recall';

/** What the user did in the webview. */
export type ViewAction =
  | { readonly type: 'ready' }
  | {
      readonly type: 'answer';
      readonly question: string;
      readonly answer: QuestionView['answer'];
      readonly reason: string;
    }
  | { readonly type: 'annotate'; readonly question: string; readonly text: string }
  | { readonly type: 'removeAnnotation'; readonly annotation: string }
  | { readonly type: 'openAnnotation'; readonly annotation: string }
  | { readonly type: 'openHint'; readonly hint: string }
  | { readonly type: 'chooseList'; readonly list: string }
  | { readonly type: 'copy' }
  | { readonly type: 'notice'; readonly action: NoticeAction };
