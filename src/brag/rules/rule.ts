import type { Finding, Severity } from '../../base/finding.ts';
import type { Message } from '../../base/message.ts';
import type { BragDocument } from '../document/bragDocument.ts';

/** A brag document as its rules see it. */
export interface BragText {
  readonly text: string;
  /** Relative to its workspace folder, with `/`; `null` for a document without a file. */
  readonly path: string | null;
  readonly document: BragDocument;
}

/** What a rule may know besides the document. */
export interface BragContext {
  /** ISO date. */
  readonly today: string;
  /**
   * What the evidence says, by the address or hash as the document writes it; `null` when no repository is at hand.
   * Evidence of other sorts, or of other repositories, has no text.
   */
  readonly evidence: ReadonlyMap<string, string> | null;
}

/** What a rule reports; the linter adds id and severity. */
export type BragFinding = Pick<Finding, 'span' | 'message' | 'fixes'>;

/** How loudly every rule for brag documents speaks, unless the user wants it otherwise: they are one's own notes. */
export const BRAG_SEVERITY: Severity = 'hint';

/**
 * One rule for brag documents. Its `id` is also its file here, its page `docs/rules/<id>.md`, its key in the setting
 * `staffward.lint.rules`, and its folder of fixtures.
 */
export interface BragRule {
  readonly id: string;
  /** One line for settings and listings: what the rule wants. */
  readonly summary: Message;
  check(brag: BragText, context: BragContext): readonly BragFinding[];
}
