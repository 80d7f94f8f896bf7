import { formatMessage } from '../../src/base/message.ts';
import { ALL_RULES, DOCUMENT_KINDS } from '../../src/lint/allRules.ts';
import { RULE_LEVELS } from '../../src/lint/lintConfig.ts';

/** The parts of the manifest that follow from the linter's rules and kinds. */
export interface RuleSettings {
  /** Properties of the setting `staffward.lint.rules`, one a rule. */
  readonly properties: Readonly<Record<string, object>>;
  /** Their descriptions, by key in `package.nls.json`. */
  readonly strings: Readonly<Record<string, string>>;
  /** What `kind` can be in the setting `staffward.lint.overrides`. */
  readonly kinds: readonly string[];
}

/** How the keys of the descriptions begin. */
export const RULE_STRING = 'configuration.lint.rules.';

/** Derived from the rules, so that a new rule needs no more than `npm run settings`. */
export function ruleSettings(): RuleSettings {
  const rules = ALL_RULES.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    properties: Object.fromEntries(
      rules.map(({ id, severity }) => [
        id,
        { type: 'string', enum: RULE_LEVELS, default: severity, description: `%${RULE_STRING}${id}%` },
      ]),
    ),
    strings: Object.fromEntries(
      rules.map(({ id, summary }) => [`${RULE_STRING}${id}`, formatMessage(summary)]),
    ),
    kinds: [...DOCUMENT_KINDS, 'none'],
  };
}
