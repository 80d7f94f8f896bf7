import type { DocumentKind } from '../../designDocs/kinds/documentKind.ts';
import { compileGlob } from '../globs/glob.ts';
import type { LintConfig, LintOverride, RuleLevel } from '../lintConfig.ts';

/** What a configuration says of one rule for one file. */
export interface RuleSetting {
  readonly level: RuleLevel;
  /** `files`: for this file's globs; `everywhere`: for all files. */
  readonly scope: 'files' | 'everywhere';
  /** Whether it may only lower what applies without it. */
  readonly lowersOnly: boolean;
}

/** What a configuration says of one file. */
export interface PathConfig {
  /** What the user says the document is. */
  readonly kind: DocumentKind | 'none' | null;
  /** `null` for a rule that the configuration leaves alone. */
  setting(rule: string): RuleSetting | null;
}

/** The part of a configuration that concerns a file; `path` is `null` for a document without one. */
export function pathConfig(config: LintConfig, path: string | null): PathConfig {
  const overrides = matching(config.overrides, path);
  const lowering = config.lowering;
  const loweringOverrides = lowering ? matching(lowering.overrides, path) : [];
  return {
    kind: overrides.findLast(({ kind }) => kind !== undefined)?.kind ?? null,
    setting: (rule) => {
      const set = settingIn(rule, config.rules, overrides);
      if (set) return { ...set, lowersOnly: false };
      const lowered = lowering ? settingIn(rule, lowering.rules, loweringOverrides) : null;
      return lowered && { ...lowered, lowersOnly: true };
    },
  };
}

/** What a configuration says of one rule for one file; `null` when nothing. */
export function levelOf(config: LintConfig, rule: string, path: string | null): RuleSetting | null {
  return pathConfig(config, path).setting(rule);
}

/** What a configuration says a file is; `null` when nothing. */
export function kindFor(config: LintConfig, path: string | null): DocumentKind | 'none' | null {
  return pathConfig(config, path).kind;
}

function settingIn(
  rule: string,
  rules: LintConfig['rules'],
  overrides: readonly LintOverride[],
): Omit<RuleSetting, 'lowersOnly'> | null {
  const override = overrides.findLast((each) => ownLevel(each.rules, rule))?.rules;
  const level = ownLevel(override, rule);
  if (level) return { level, scope: 'files' };
  const everywhere = ownLevel(rules, rule);
  return everywhere ? { level: everywhere, scope: 'everywhere' } : null;
}

function ownLevel(rules: LintConfig['rules'] | undefined, rule: string): RuleLevel | undefined {
  return rules && Object.hasOwn(rules, rule) ? rules[rule] : undefined;
}

function matching(overrides: readonly LintOverride[], path: string | null): readonly LintOverride[] {
  if (path === null) return [];
  return overrides.filter(({ files }) => files.some((glob) => compileGlob(glob)?.(path) ?? false));
}
