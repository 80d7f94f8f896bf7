/** A question to consider. */
export interface Question {
  /** Stable: `security.authorisation`; a state file refers to it. Lower case, digits, dots and dashes. */
  readonly id: string;
  /** The group it stands in, such as a dimension. */
  readonly group: string;
  /** One sentence that ends in a question mark. */
  readonly text: string;
  /** Why it matters or what to look at, one sentence; empty when the question says it all. */
  readonly help: string;
}

/** Questions that belong together: one of the six dimensions in the task list. */
export interface QuestionGroup {
  readonly id: string;
  readonly title: string;
}

/** A checklist: ours (`task`, `deploy`, `decision`, `review`, `incident`) or one that a team or user wrote. */
export interface Checklist {
  readonly id: string;
  readonly title: string;
  /** One sentence: when to open it. */
  readonly purpose: string;
  readonly groups: readonly QuestionGroup[];
  /** In order within their groups. */
  readonly questions: readonly Question[];
}
