import assert from 'node:assert/strict';
import { applyTextEdits } from '../../../../src/base/textEdit.ts';
import { lintBragDocument } from '../../../../src/brag/rules/lintBragDocument.ts';
import { inSection, underlined } from './findings.ts';

const RULE = 'missing-evidence';

describe('missing-evidence', () => {
  const shown = [
    '- Retries ([#412](https://github.com/acme/pay/pull/412))',
    '- Retries `a1b2c3d4`',
    '- Retries, `#412`',
    '- Retries, see #412',
    '- Retries (PAY-412)',
    '- Retries, [postmortem](docs/postmortem.md)',
    '- Retries, [report][1]\n\n[1]: report.pdf',
    '- Retries <https://wiki.example/x>',
    '- Retries\n  - Evidence: mail of the head of support, 12 November',
  ];
  for (const entry of shown) {
    it(`is content with ${JSON.stringify(entry)}`, () =>
      assert.deepEqual(underlined(RULE, inSection(entry)), []));
  }

  const bare: readonly (readonly [entry: string, underlined: string])[] = [
    ['- Built retries', 'Built retries'],
    ['- [ ] Built retries', '[ ] Built retries'],
    ['- Built `RetryPolicy`', 'Built `RetryPolicy`'],
    [
      '- Retries\n  - Evidence: (evidence needed: where can one see it?)',
      '(evidence needed: where can one see it?)',
    ],
    ['- Retries\n  - Evidence:', '- Evidence:'],
    ['- Retries for R&D in 2026', 'Retries for R&D in 2026'],
  ];
  for (const [entry, part] of bare) {
    it(`asks what shows ${JSON.stringify(entry)}`, () =>
      assert.deepEqual(underlined(RULE, inSection(entry)), [part]));
  }

  it('asks for none where work leaves no trace', () => {
    for (const section of ['Mentoring and Team Building', 'Learning and Growth', 'What I Want to Do Next']) {
      assert.deepEqual(underlined(RULE, inSection('- Onboarded two engineers', section)), []);
    }
  });

  it('adds a line for the evidence, after which it speaks of that line', () => {
    const text = inSection('- Retries\n  - Impact: 5 % fewer failures');
    const [fix] = lintBragDocument({ text, path: null }, { today: '2026-11-23', evidence: null }).flatMap(
      (finding) => (finding.rule === RULE ? finding.fixes : []),
    );
    const fixed = applyTextEdits(text, fix?.edits ?? []);
    assert.match(fixed, /failures\n {2}- Evidence: \(evidence needed: where can one see it\?\)\n$/);
    assert.deepEqual(underlined(RULE, fixed), ['(evidence needed: where can one see it?)']);
  });

  it('adds the line above a code block that is never closed', () => {
    const text = inSection('- Retries\n  ```\n  code');
    const fixes = lintBragDocument({ text, path: null }, { today: '2026-11-23', evidence: null }).flatMap(
      (finding) => (finding.rule === RULE ? finding.fixes : []),
    );
    assert.match(applyTextEdits(text, fixes[0]?.edits ?? []), /- Retries\n {2}- Evidence: .*\n {2}```/);
  });
});
