import fc from 'fast-check';
import type { LintConfig, LintOverride, RuleLevel } from '../../../src/lint/lintConfig.ts';

/** Rules to configure; a few, so that they meet. */
export const RULES = ['missing-problem', 'hollow-section', 'missing-trade-offs'] as const;

/** Paths, some of which the drawn globs take. */
export const PATHS = ['docs/adr/1.md', 'docs/rfc.md', 'README.md'] as const;

const levels = () => fc.constantFrom<RuleLevel>('off', 'hint', 'information', 'warning', 'error');
const rules = () => fc.dictionary(fc.constantFrom(...RULES), levels(), { maxKeys: 3, noNullPrototype: true });

const overrides = (): fc.Arbitrary<LintOverride> =>
  fc.record(
    {
      files: fc.array(fc.constantFrom('docs/**', '**/*.md', 'docs/adr/*', 'README.md'), {
        minLength: 1,
        maxLength: 2,
      }),
      kind: fc.constantFrom('rfc' as const, 'adr' as const, 'none' as const),
      rules: rules(),
    },
    { requiredKeys: ['files'], noNullPrototype: true },
  );

/** Configurations as a person may have written them. */
export function lintConfigs(): fc.Arbitrary<LintConfig> {
  return fc.record(
    { enabled: fc.boolean(), rules: rules(), overrides: fc.array(overrides(), { maxLength: 3 }) },
    { noNullPrototype: true },
  );
}
