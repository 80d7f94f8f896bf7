import type { CoreConcept, Finding, Severity } from '../../base/finding.ts';
import type { Message } from '../../base/message.ts';
import type { DesignDoc } from '../designDoc.ts';
import type { DocumentKind } from '../kinds/documentKind.ts';

/** What a rule may know besides the document. */
export interface RuleContext {
  /** ISO date. */
  readonly today: string;
}

/** What a rule reports; the linter adds id and severity. */
export interface RuleFinding extends Omit<Finding, 'rule' | 'severity' | 'concept'> {
  /** See {@link Finding.concept}; absent means `null`. */
  readonly concept?: CoreConcept;
  /** Where this one should speak more softly than the rule does by default. */
  readonly severity?: Severity;
}

/**
 * One rule. Its `id` is also its file here, its page `docs/rules/<id>.md`, its key in the setting
 * `staffward.lint.rules`, and its folder of fixtures.
 */
export interface Rule {
  readonly id: string;
  /** One line for settings, listings and SARIF: what the rule wants. */
  readonly summary: Message;
  /** The kinds it looks at. */
  readonly kinds: readonly DocumentKind[];
  readonly severity: Severity;
  check(doc: DesignDoc, context: RuleContext): readonly RuleFinding[];
}
