import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatMessage } from '../../../src/base/message.ts';
import { applyTextEdits } from '../../../src/base/textEdit.ts';
import { ALL_RULES } from '../../../src/lint/allRules.ts';
import { DEFAULT_LINT_CONFIG, type LintConfig } from '../../../src/lint/lintConfig.ts';
import { lintDocument } from '../../../src/lint/lintDocument.ts';
import type { LintMemory, LintResult } from '../../../src/lint/lintResult.ts';
import { README, RFC_WITHOUT_TRADE_OFFS, WHOLE_RFC } from '../../support/designDocs.ts';

const BRAG = `# Brag Document — 2026-Q4

## Projects

- **Worked on retries** (2026-11-12)
  - Impact: p99 from 800 ms to 200 ms
  - Evidence: \`a1b2c3d4\`

## Mentoring and Team Building

## Operational Excellence
`;

interface Options {
  readonly path?: string | null;
  readonly config?: Partial<LintConfig>;
  readonly previous?: LintMemory;
  readonly evidence?: ReadonlyMap<string, string>;
}

function lint(
  text: string,
  { path = 'docs/rfcs/0007-retry.md', config = {}, ...rest }: Options = {},
): LintResult {
  return lintDocument({
    text,
    path,
    config: { ...DEFAULT_LINT_CONFIG, ...config },
    today: '2026-11-23',
    ...rest,
  });
}

function found({ findings }: LintResult): readonly string[] {
  return findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

function countOf({ findings }: LintResult, id: string): number {
  return findings.filter(({ rule }) => rule === id).length;
}

/** The findings about what a document lacks at its core. */
function core(result: LintResult): readonly string[] {
  return found({ ...result, findings: result.findings.filter(({ concept }) => concept !== null) });
}

describe('lintDocument', () => {
  it('says what a design document lacks', () => {
    const result = lint(RFC_WITHOUT_TRADE_OFFS);
    assert.equal(result.kind, 'rfc');
    assert.ok(result.designDoc);
    assert.deepEqual(core(result), ['warning missing-trade-offs']);
    assert.deepEqual(core(lint(WHOLE_RFC)), []);
  });

  it('says nothing of other Markdown, whatever comments it holds', () => {
    const result = lint(`${README}\n<!-- staffward-disable-file nonsense -->\n`, { path: 'README.md' });
    assert.deepEqual(
      [result.kind, result.findings, result.suppressed, result.designDoc],
      [null, [], [], null],
    );
    assert.notDeepEqual(result.reasons, []);
  });

  it('says what the entries of a brag document lack, softly', () => {
    const result = lint(BRAG, { path: 'brag/2026-Q4.md' });
    assert.equal(result.kind, 'brag-document');
    assert.equal(result.designDoc, null);
    assert.deepEqual(found(result), ['hint quiet-months', 'hint activity-not-impact']);
    const evidence = new Map([['a1b2c3d4', 'Retries']]);
    assert.deepEqual(found(lint(BRAG, { path: 'brag/2026-Q4.md', evidence })).slice(2), [
      'hint unbacked-number',
      'hint unbacked-number',
    ]);
  });

  it('takes the word of the document and of the configuration for what it is', () => {
    const kindOf = (text: string, kind: 'adr' | 'none') =>
      lint(text, { path: 'a.md', config: { overrides: [{ files: ['a.md'], kind }] } }).kind;
    assert.equal(kindOf(README, 'adr'), 'adr');
    assert.equal(kindOf(RFC_WITHOUT_TRADE_OFFS, 'none'), null);
    assert.equal(kindOf(BRAG, 'none'), null);
    assert.equal(lint(`---\nstaffward-kind: none\n---\n\n${BRAG}`).kind, null);
  });

  it('does nothing when it is switched off', () => {
    const result = lint(RFC_WITHOUT_TRADE_OFFS, { config: { enabled: false } });
    assert.deepEqual([result.kind, result.findings, result.designDoc], [null, [], null]);
    assert.deepEqual(result.reasons.map(formatMessage), ['Linting is switched off.']);
  });

  it('speaks as loudly as the user wants', () => {
    const rules = { 'missing-trade-offs': 'error' } as const;
    assert.deepEqual(core(lint(RFC_WITHOUT_TRADE_OFFS, { config: { rules } })), ['error missing-trade-offs']);
    const overrides = [{ files: ['docs/**'], rules: { 'missing-trade-offs': 'off' } as const }];
    assert.deepEqual(core(lint(RFC_WITHOUT_TRADE_OFFS, { config: { rules, overrides } })), []);
  });

  it('lists what comments silence, and hears it again without the reason', () => {
    const comment = '<!-- staffward-disable-file missing-trade-offs -- the bank decided -->';
    const result = lint(RFC_WITHOUT_TRADE_OFFS.replace('## Motivation', `${comment}\n\n## Motivation`));
    assert.deepEqual(core(result), []);
    assert.deepEqual(
      result.suppressed.map(({ finding, reason }) => [finding.rule, reason]),
      [['missing-trade-offs', 'the bank decided']],
    );
    const bare = comment.replace(' -- the bank decided', '');
    const again = lint(RFC_WITHOUT_TRADE_OFFS.replace('## Motivation', `${bare}\n\n## Motivation`));
    assert.deepEqual(core(again), ['warning missing-trade-offs']);
    assert.ok(found(again).includes('information invalid-suppression'));
    assert.deepEqual(again.suppressed, []);
  });

  it('levels and silences complaints about comments like any other finding', () => {
    const text = `${WHOLE_RFC}\n<!-- staffward-disable-line nonsense -- why -->\n`;
    const config = { rules: { 'invalid-suppression': 'error' } as const };
    assert.ok(found(lint(text, { config })).includes('error invalid-suppression'));
    assert.ok(
      !found(lint(text, { config: { rules: { 'invalid-suppression': 'off' } } })).some((each) =>
        /invalid/.test(each),
      ),
    );
  });

  for (const [name, text, path] of [
    ['a design document', RFC_WITHOUT_TRADE_OFFS, 'docs/rfcs/0007-retry.md'],
    ['a brag document', BRAG, 'brag/2026-Q4.md'],
  ] as const) {
    it(`silences every finding of ${name} by each of its fixes, until only questions for reasons are left`, () => {
      let current: string = text;
      for (let round = 0; round < 20; round++) {
        const before = lint(current, { path });
        const finding = before.findings.find(({ rule }) => rule !== 'invalid-suppression');
        if (!finding) break;
        for (const { edits } of finding.fixes.slice(-3)) {
          const after = lint(applyTextEdits(current, edits), { path });
          assert.equal(after.kind, before.kind);
          assert.ok(countOf(after, finding.rule) < countOf(before, finding.rule));
        }
        current = applyTextEdits(current, finding.fixes.at(-1)?.edits ?? []);
      }
      const left = lint(current, { path });
      assert.deepEqual([...new Set(left.findings.map(({ rule }) => rule))], ['invalid-suppression']);
      assert.ok(left.findings.every(({ fixes }) => fixes.length === 0));
    });
  }

  it('finds the same after edits as in a fresh text', () => {
    const insertions = [
      '\n',
      '# X\n',
      '## Trade-offs\n',
      'TBD\n',
      '<!-- staffward-disable-file missing-trade-offs -- y -->\n',
      '```\n',
      '- a\n',
      '---\n',
      'x',
      '<!--',
      '-->',
    ];
    const edits = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        remove: fc.nat({ max: 40 }),
        add: fc.constantFrom('', ...insertions),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.constantFrom(RFC_WITHOUT_TRADE_OFFS, BRAG), edits, (text, changes) => {
        let current: string = text;
        let memory = lint(current).memory;
        for (const { at, remove, add } of changes) {
          const offset = Math.floor(at * current.length);
          current = current.slice(0, offset) + add + current.slice(offset + remove);
          const { memory: next, ...incremental } = lint(current, { previous: memory });
          const { memory: _, ...fresh } = lint(current);
          assert.deepEqual(incremental, fresh);
          memory = next;
        }
      }),
    );
  });

  it('orders findings and suppressed ones by their place', () => {
    const text = RFC_WITHOUT_TRADE_OFFS.replaceAll('Every shop', 'TBD\n\nEvery shop');
    const starts = lint(text).findings.map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
  });
});

describe('ALL_RULES', () => {
  it('names each rule once, with a sentence', () => {
    const ids = ALL_RULES.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, summary, kinds } of ALL_RULES) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.match(formatMessage(summary), /^[A-Z].*\.$/, id);
      assert.notDeepEqual(kinds, []);
    }
  });
});
