import type { Span } from '../../base/span.ts';

/** How far a suppression reaches. */
export type SuppressionScope = 'line' | 'next-line' | 'section' | 'file';

/** The scopes as they are listed for users. */
export const SUPPRESSION_SCOPES: readonly SuppressionScope[] = ['line', 'next-line', 'section', 'file'];

/** A comment that means to silence findings, `<!-- staffward-disable-line RULE, RULE -- reason -->`. */
export interface SuppressionComment {
  readonly span: Span;
  /** Its first word as written, such as `staffward-disable-line`. */
  readonly directive: string;
  /** `null` when the directive is none of ours. */
  readonly scope: SuppressionScope | null;
  /** As written, each once. */
  readonly rules: readonly string[];
  /** On one line; empty when there is none. */
  readonly reason: string;
}

/** A comment that counts. */
export interface Suppression {
  readonly comment: SuppressionComment;
  /** Silences what begins here, its end included: a line's last place is its end. */
  readonly reach: Span;
}

/** What our fix writes where the author's reason has to come: the finding is silent, the question stays. */
export const REASON_NEEDED = '(reason needed: why is this right here?)';

/** Whether a reason is still our question. */
export function isReasonNeeded(reason: string): boolean {
  return /^\(reason needed\b/i.test(reason);
}
