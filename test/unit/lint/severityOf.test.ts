import assert from 'node:assert/strict';
import type { DesignDoc } from '../../../src/designDocs/designDoc.ts';
import type {
  DocumentStatus,
  DocumentTemplate,
  StatusState,
} from '../../../src/designDocs/kinds/documentKind.ts';
import { readMarkdown } from '../../../src/designDocs/markdown/readMarkdown.ts';
import { readDesignDoc } from '../../../src/designDocs/readDesignDoc.ts';
import { pathConfig } from '../../../src/lint/config/pathConfig.ts';
import { DEFAULT_LINT_CONFIG, type LintConfig, type RuleLevel } from '../../../src/lint/lintConfig.ts';
import { severityOf } from '../../../src/lint/severityOf.ts';

interface Life {
  readonly state?: StatusState;
  readonly date?: string;
  readonly template?: DocumentTemplate;
}

/** A design document of a certain age and template. */
function docOf({ state = 'proposed', date, template = null }: Life): DesignDoc {
  const { doc } = readDesignDoc({ path: null, markdown: readMarkdown('# RFC\n'), forced: 'rfc' });
  assert.ok(doc);
  const status: DocumentStatus = { state, span: null, inFrontMatter: true, date: date ?? null };
  return { ...doc, status, template };
}

/** The level of a warning about `rule`, read in November 2026. */
function level(life: Life, config: Partial<LintConfig> = {}, rule = 'missing-alternatives'): RuleLevel {
  const span = { start: 0, end: 0 };
  return severityOf(
    { rule, severity: 'warning', span, concept: null, message: { template: '', values: {} }, fixes: [] },
    {
      config: pathConfig({ ...DEFAULT_LINT_CONFIG, ...config }, 'docs/1.md'),
      doc: docOf(life),
      today: '2026-11-23',
    },
  );
}

const EVERYWHERE: Partial<LintConfig> = { rules: { 'missing-alternatives': 'error' } };
const HERE: Partial<LintConfig> = {
  overrides: [{ files: ['docs/*'], rules: { 'missing-alternatives': 'error' } }],
};

describe('severityOf', () => {
  it('keeps a severity where nothing speaks against it', () => {
    for (const state of ['draft', 'proposed', 'unknown'] as const) assert.equal(level({ state }), 'warning');
  });

  it('only hints in settled documents, unless the rule is set for their globs', () => {
    for (const state of ['accepted', 'implemented', 'superseded', 'rejected'] as const) {
      assert.equal(level({ state }), 'hint');
      assert.equal(level({ state }, EVERYWHERE), 'hint');
      assert.equal(level({ state }, HERE), 'error');
    }
  });

  it('only hints in documents that were last touched over a year ago', () => {
    assert.equal(level({ date: '2025-11-22' }), 'hint');
    assert.equal(level({ date: '2025-11-23' }), 'warning');
    assert.equal(level({ date: '2025-01-01' }, EVERYWHERE), 'hint');
    assert.equal(level({ date: '2025-01-01' }, HERE), 'error');
  });

  it('only hints at alternatives in a template that has none, unless the rule is set', () => {
    assert.equal(level({ template: 'nygard' }), 'hint');
    assert.equal(level({ template: 'nygard' }, EVERYWHERE), 'error');
    assert.equal(level({ template: 'nygard' }, {}, 'missing-problem'), 'warning');
    assert.equal(level({ template: 'madr' }), 'warning');
  });

  it('lets a rule be switched off, and raised above its own severity', () => {
    assert.equal(level({}, { rules: { 'missing-alternatives': 'off' } }), 'off');
    assert.equal(level({ state: 'accepted' }, { rules: { 'missing-alternatives': 'off' } }), 'off');
    assert.equal(level({}, EVERYWHERE), 'error');
  });

  it('lets an untrusted workspace lower, and never raise', () => {
    const lowering = (to: RuleLevel) => ({
      lowering: { rules: { 'missing-alternatives': to }, overrides: [] },
    });
    assert.equal(level({}, lowering('hint')), 'hint');
    assert.equal(level({}, lowering('off')), 'off');
    assert.equal(level({}, lowering('error')), 'warning');
    assert.equal(level({ template: 'nygard' }, lowering('error')), 'hint');
    assert.equal(level({}, { ...EVERYWHERE, ...lowering('off') }), 'error');
  });
});
