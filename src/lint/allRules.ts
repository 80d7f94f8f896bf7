import type { Severity } from '../base/finding.ts';
import type { Message } from '../base/message.ts';
import { BRAG_RULES } from '../brag/rules/registry.ts';
import { BRAG_SEVERITY } from '../brag/rules/rule.ts';
import type { DocumentKind } from '../designDocs/kinds/documentKind.ts';
import { DESIGN_DOC_RULES } from '../designDocs/rules/registry.ts';
import type { LintedKind } from './lintResult.ts';
import {
  INVALID_SUPPRESSION,
  INVALID_SUPPRESSION_SEVERITY,
  INVALID_SUPPRESSION_SUMMARY,
} from './suppressions/invalidSuppression.ts';

/** A rule as settings, listings and SARIF know it. */
export interface RuleInfo {
  /** Also its page, `docs/rules/<id>.md`, and its key in settings. */
  readonly id: string;
  /** One line: what the rule wants. */
  readonly summary: Message;
  /** How loudly it speaks by default. */
  readonly severity: Severity;
  /** The kinds of documents it looks at. */
  readonly kinds: readonly LintedKind[];
}

/** Every kind of design document. */
export const DOCUMENT_KINDS = [
  'rfc',
  'adr',
  'kep',
  'proposal',
  'design-doc',
  'strategy',
  'postmortem',
] as const satisfies readonly DocumentKind[];

/** Every rule there is: those of design documents, of brag documents, and of suppression comments. */
export const ALL_RULES: readonly RuleInfo[] = [
  ...DESIGN_DOC_RULES.map(({ id, summary, severity, kinds }) => ({ id, summary, severity, kinds })),
  ...BRAG_RULES.map(({ id, summary }) => ({
    id,
    summary,
    severity: BRAG_SEVERITY,
    kinds: ['brag-document' as const],
  })),
  {
    id: INVALID_SUPPRESSION,
    summary: INVALID_SUPPRESSION_SUMMARY,
    severity: INVALID_SUPPRESSION_SEVERITY,
    kinds: [...DOCUMENT_KINDS, 'brag-document'],
  },
];

/** The id of every rule. */
export const RULE_IDS: ReadonlySet<string> = new Set(ALL_RULES.map(({ id }) => id));
