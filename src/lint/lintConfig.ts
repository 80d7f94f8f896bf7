import type { Severity } from '../base/finding.ts';
import type { DocumentKind } from '../designDocs/kinds/documentKind.ts';

/** The name of the file with the configuration, at the root of a workspace folder or repository. */
export const STAFFWARD_FILE = '.staffward.yml';

/** Every level of a rule, quietest first. */
export const RULE_LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly (
  | Severity
  | 'off'
)[];

/** A rule's severity as a user sets it. */
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** What applies to the files of some globs. */
export interface LintOverride {
  /** Globs against the path relative to the workspace folder, with `/`. */
  readonly files: readonly string[];
  /** Forces a kind, or denies every kind. */
  readonly kind?: DocumentKind | 'none';
  readonly rules?: Readonly<Record<string, RuleLevel>>;
}

/** How to lint, from settings and `.staffward.yml`; both have this shape. */
export interface LintConfig {
  readonly enabled: boolean;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Later ones win, and win over `rules`. */
  readonly overrides: readonly LintOverride[];
  /** What an untrusted workspace asks for: levels that may only lower what applies without them. */
  readonly lowering?: Pick<LintConfig, 'rules' | 'overrides'>;
}

/** The configuration of a user who has set nothing. */
export const DEFAULT_LINT_CONFIG: LintConfig = { enabled: true, rules: {}, overrides: [] };
