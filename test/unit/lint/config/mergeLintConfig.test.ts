import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Severity } from '../../../../src/base/finding.ts';
import { lowerOnly, mergeLintConfig } from '../../../../src/lint/config/mergeLintConfig.ts';
import { kindFor, levelOf, pathConfig } from '../../../../src/lint/config/pathConfig.ts';
import { DEFAULT_LINT_CONFIG, type LintConfig, type RuleLevel } from '../../../../src/lint/lintConfig.ts';
import { severityOf } from '../../../../src/lint/severityOf.ts';
import { lintConfigs, PATHS, RULES } from '../arbitraries.ts';

const LEVELS: readonly RuleLevel[] = ['off', 'hint', 'information', 'warning', 'error'];

function config(parts: Partial<LintConfig>): LintConfig {
  return { ...DEFAULT_LINT_CONFIG, ...parts };
}

/** How loudly a finding of `rule` speaks in a file under a configuration. */
function heard(lint: LintConfig, rule: string, path: string, severity: Severity): RuleLevel {
  const span = { start: 0, end: 0 };
  const finding = { rule, severity, span, concept: null, message: { template: '', values: {} }, fixes: [] };
  return severityOf(finding, { config: pathConfig(lint, path), doc: null, today: '2026-11-23' });
}

describe('pathConfig', () => {
  const lint = config({
    rules: { 'missing-problem': 'error' },
    overrides: [
      { files: ['docs/**'], kind: 'rfc', rules: { 'missing-problem': 'hint', 'hollow-section': 'off' } },
      { files: ['docs/adr/*'], kind: 'adr', rules: { 'missing-problem': 'warning' } },
      { files: ['docs/adr/*'] },
    ],
  });

  it('lets the last override for a file win, then what is set for all files', () => {
    assert.equal(levelOf(lint, 'missing-problem', 'docs/adr/1.md')?.level, 'warning');
    assert.equal(levelOf(lint, 'missing-problem', 'docs/1.md')?.level, 'hint');
    assert.equal(levelOf(lint, 'missing-problem', '1.md')?.level, 'error');
    assert.equal(levelOf(lint, 'hollow-section', 'docs/adr/1.md')?.level, 'off');
    assert.equal(levelOf(lint, 'hollow-section', '1.md'), null);
  });

  it('knows no path of a document without a file', () => {
    assert.deepEqual(levelOf(lint, 'missing-problem', null), {
      level: 'error',
      scope: 'everywhere',
      lowersOnly: false,
    });
    assert.equal(kindFor(lint, null), null);
  });

  it('tells the kind that the last override names', () => {
    assert.equal(kindFor(lint, 'docs/adr/1.md'), 'adr');
    assert.equal(kindFor(lint, 'docs/1.md'), 'rfc');
    assert.equal(kindFor(lint, '1.md'), null);
  });

  it('finds no level in what every object has', () => {
    for (const rule of ['constructor', '__proto__', 'toString'])
      assert.equal(levelOf(lint, rule, 'docs/1.md'), null);
  });
});

describe('mergeLintConfig', () => {
  it('changes nothing with the default configuration', () => {
    fc.assert(
      fc.property(lintConfigs(), (lint) => {
        assert.deepEqual(mergeLintConfig(DEFAULT_LINT_CONFIG, lint), lint);
        assert.deepEqual(mergeLintConfig(lint, DEFAULT_LINT_CONFIG), lint);
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(lintConfigs(), lintConfigs(), lintConfigs(), (a, b, c) => {
        assert.deepEqual(
          mergeLintConfig(mergeLintConfig(a, b), c),
          mergeLintConfig(a, mergeLintConfig(b, c)),
        );
      }),
    );
  });

  it('lets whatever the upper one says of a rule and a file win', () => {
    fc.assert(
      fc.property(
        lintConfigs(),
        lintConfigs(),
        fc.constantFrom(...RULES),
        fc.constantFrom(...PATHS),
        (base, over, rule, path) => {
          const merged = mergeLintConfig(base, over);
          const expected = levelOf(over, rule, path) ?? levelOf(base, rule, path);
          assert.deepEqual(levelOf(merged, rule, path), expected);
          assert.equal(kindFor(merged, path), kindFor(over, path) ?? kindFor(base, path));
        },
      ),
    );
  });

  it('lints only where both do', () => {
    const off = config({ enabled: false });
    assert.equal(mergeLintConfig(off, DEFAULT_LINT_CONFIG).enabled, false);
    assert.equal(mergeLintConfig(DEFAULT_LINT_CONFIG, off).enabled, false);
  });
});

describe('lowerOnly', () => {
  it('never makes a finding louder, forces no kind, switches nothing on', () => {
    fc.assert(
      fc.property(
        lintConfigs(),
        lintConfigs(),
        fc.constantFrom(...RULES),
        fc.constantFrom(...PATHS),
        fc.constantFrom<Severity>('hint', 'information', 'warning', 'error'),
        (base, file, rule, path, severity) => {
          const lowered = lowerOnly(base, file);
          const loudness = (lint: LintConfig) => LEVELS.indexOf(heard(lint, rule, path, severity));
          assert.ok(loudness(lowered) <= loudness(base));
          assert.equal(kindFor(lowered, path), kindFor(base, path));
          assert.ok(base.enabled || !lowered.enabled);
        },
      ),
    );
  });

  it('lowers rules that the settings leave alone, and no others', () => {
    const settings = config({ rules: { 'missing-problem': 'error' } });
    const file = config({
      rules: { 'missing-problem': 'off', 'hollow-section': 'hint', 'missing-trade-offs': 'error' },
      overrides: [{ files: ['old/**'], kind: 'none', rules: { 'hollow-section': 'off' } }],
    });
    const lint = lowerOnly(settings, file);
    assert.equal(heard(lint, 'missing-problem', 'a.md', 'warning'), 'error');
    assert.equal(heard(lint, 'hollow-section', 'a.md', 'warning'), 'hint');
    assert.equal(heard(lint, 'hollow-section', 'old/a.md', 'warning'), 'off');
    assert.equal(heard(lint, 'missing-trade-offs', 'a.md', 'warning'), 'warning');
  });

  it('takes no for an answer', () => {
    assert.equal(lowerOnly(DEFAULT_LINT_CONFIG, config({ enabled: false })).enabled, false);
  });
});
