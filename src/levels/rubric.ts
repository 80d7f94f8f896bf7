/**
 * What is expected at each level: ours (`src/content/rubric.yml`), or a company's own in the same shape. Texts are one
 * line of plain text each.
 */
export interface Rubric {
  readonly title: string;
  /** The lowest first. */
  readonly levels: readonly RubricLevel[];
  readonly dimensions: readonly Dimension[];
  /** From each level to the next one. */
  readonly transitions: readonly Transition[];
  readonly stages: readonly StageCalibration[];
  readonly antiPatterns: readonly AntiPattern[];
}

/** A level. */
export interface RubricLevel {
  readonly id: string;
  readonly title: string;
  /** The one-sentence test. */
  readonly test: string;
  /** What each dimension looks like here, by its id; every dimension has one. */
  readonly expectations: Readonly<Record<string, string>>;
}

/** What a level is measured by, such as scope or ambiguity. */
export interface Dimension {
  readonly id: string;
  readonly title: string;
}

/** The way from one level to the next. */
export interface Transition {
  /** Ids of levels. */
  readonly from: string;
  readonly to: string;
  /** What is different on the other side. */
  readonly change: string;
  readonly signals: readonly Signal[];
  readonly holdsBack: readonly string[];
}

/** Something others can see once the transition is made. Evidence is linked to it. */
export interface Signal {
  /** Unique in the rubric; links refer to it. */
  readonly id: string;
  readonly text: string;
  /** Id of a dimension. */
  readonly dimension: string;
  readonly look: SignalRule;
}

/** Which entries may be evidence: one in any of the sections, or with any of the words. Only ever suggested, never counted. */
export interface SignalRule {
  /** Headings of brag document sections. */
  readonly sections: readonly string[];
  /** Matched at the beginning of words, without regard to case: `mentor` finds “mentored”. */
  readonly words: readonly string[];
}

/** What the levels mean in a company of this size. */
export interface StageCalibration {
  /** A `CompanyStage`. */
  readonly id: string;
  readonly title: string;
  /** By id of level; not every level. */
  readonly meaning: Readonly<Record<string, string>>;
  readonly ownership: string;
  readonly promotion: string;
  readonly failure: string;
}

/** A way to stop growing, as a question to oneself. */
export interface AntiPattern {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly why: string;
}
