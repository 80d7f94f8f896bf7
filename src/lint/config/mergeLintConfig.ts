import type { LintConfig, LintOverride, RuleLevel } from '../lintConfig.ts';

/**
 * `over` on top of `base`: what `over` says of a rule for all files wins over all that `base` says of it, its overrides
 * come last. Linting is on when both have it on, because a setting that nobody touched cannot be told from one that
 * says so. Associative; `DEFAULT_LINT_CONFIG` changes nothing.
 */
export function mergeLintConfig(base: LintConfig, over: LintConfig): LintConfig {
  const lowering = base.lowering ?? over.lowering;
  return {
    enabled: base.enabled && over.enabled,
    rules: { ...base.rules, ...over.rules },
    overrides: [...base.overrides.map((override) => without(override, over.rules)), ...over.overrides],
    ...(lowering ? { lowering } : {}),
  };
}

/**
 * `base` with what the file of an untrusted workspace says: it switches linting off, or lowers severities of rules
 * that `base` leaves alone; it raises none, and says of no document what it is.
 */
export function lowerOnly(base: LintConfig, file: LintConfig): LintConfig {
  const { rules, overrides } = file;
  return { ...base, enabled: base.enabled && file.enabled, lowering: { rules, overrides } };
}

function without(override: LintOverride, rules: Readonly<Record<string, RuleLevel>>): LintOverride {
  if (!override.rules) return override;
  const kept = Object.entries(override.rules).filter(([rule]) => !Object.hasOwn(rules, rule));
  return { ...override, rules: Object.fromEntries(kept) };
}
