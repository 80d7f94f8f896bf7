import assert from 'node:assert/strict';
import { applyTextEdits } from '../../../../src/base/textEdit.ts';
import { lintBragDocument } from '../../../../src/brag/rules/lintBragDocument.ts';
import { inSection, underlined } from './findings.ts';

const RULE = 'unquantified-impact';

describe('unquantified-impact', () => {
  const quantified = [
    '- Cut p99 from 800 ms to 200 ms',
    '- Retries\n  - Impact: 12 teams use it',
    '- Retries\n  - **Impact:** −65 % of failed payments',
    '- Retries\n  - Impact: $50K a year',
    '- Retries\n  - Impact: halved the pages at night',
    '- Retries\n  - Impact: no outage of checkout since',
    '- Retries\n  - Impact: every team uses it',
    '- Retries\n  - Impact: the nightly run takes two hours less',
    '- Retries\n  - Saved 3 days a release',
    '- 支付重试：失败率从 5% 降到 1%',
  ];
  for (const entry of quantified) {
    it(`is content with ${JSON.stringify(entry)}`, () =>
      assert.deepEqual(underlined(RULE, inSection(entry)), []));
  }

  const unquantified: readonly (readonly [entry: string, underlined: string])[] = [
    ['- Built retries', 'Built retries'],
    ['- **Retries** (2026-11-12 – 2026-11-20)', '**Retries** (2026-11-12 – 2026-11-20)'],
    ['- Retries\n  - Impact: payments are much better now', 'payments are much better now'],
    [
      '- Retries\n  - Impact: (evidence needed: what changed, in a number?)',
      '(evidence needed: what changed, in a number?)',
    ],
    ['- Retries\n  - Impact:', '- Impact:'],
    [
      '- Retries in Python 3.12, v2.3.1, see PAY-412 and #7',
      'Retries in Python 3.12, v2.3.1, see PAY-412 and #7',
    ],
    [
      '- Retries\n  - My role: author, 3 commits; reviewed by 2\n  - Impact: released in Q4 2026',
      'released in Q4 2026',
    ],
    ['- Retries\n  - Problem: 5 % of payments failed\n  - Impact: fewer failures', 'fewer failures'],
    ['- Retries\n  - Impact: `retry(3)` is used', '`retry(3)` is used'],
  ];
  for (const [entry, part] of unquantified) {
    it(`asks for a number in ${JSON.stringify(entry)}`, () => {
      assert.deepEqual(underlined(RULE, inSection(entry)), [part]);
    });
  }

  it('asks for none in what was learned or is planned, nor outside the sections, nor of a template', () => {
    for (const section of ['Learning and Growth', 'What I Want to Do Next', 'Notes']) {
      assert.deepEqual(underlined(RULE, inSection('- Retries', section)), []);
    }
    assert.deepEqual(underlined(RULE, inSection('- [Project Name]: [what it is]')), []);
  });

  it('adds a line for the impact in the style of the entry', () => {
    const text = '## Projects\r\n\r\n* Retries\r\n    * Problem: slow\r\n';
    const fixes = lintBragDocument({ text, path: null }, { today: '2026-11-23', evidence: null }).flatMap(
      (finding) => (finding.rule === RULE ? finding.fixes : []),
    );
    assert.deepEqual(
      fixes.map(({ edits }) => applyTextEdits(text, edits)),
      [`${text}    * Impact: (evidence needed: what changed, in a number?)\r\n`],
    );
  });
});
