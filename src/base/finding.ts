import type { Message } from './message.ts';
import type { Span } from './span.ts';
import type { TextEdit } from './textEdit.ts';

/** How loudly a finding speaks; the names are the Language Server Protocol's. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The concepts whose absence the four core rules report; what `lint --format json` calls `concept`. */
export type CoreConcept = 'problem' | 'alternatives' | 'trade-offs';

/** A change that answers a finding. */
export interface Fix {
  readonly title: Message;
  /** Against the text that was linted. Must not overlap. */
  readonly edits: readonly TextEdit[];
  /** Whether "fix all" and the keyboard's one-step fix may apply it without asking. */
  readonly preferred: boolean;
}

/** One thing a document lacks, as a rule reports it. */
export interface Finding {
  /** The rule's id, such as `missing-problem`. */
  readonly rule: string;
  /** Set only when the finding says that this concept is missing, hollow or unanswered. */
  readonly concept: CoreConcept | null;
  readonly severity: Severity;
  /** What to underline: one line at most, a heading where there is one. */
  readonly span: Span;
  /** What is missing, why a reviewer cares, what to do: three sentences at most. */
  readonly message: Message;
  readonly fixes: readonly Fix[];
}
