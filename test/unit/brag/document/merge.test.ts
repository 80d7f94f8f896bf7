import assert from 'node:assert/strict';
import { applyTextEdits } from '../../../../src/base/textEdit.ts';
import { UserError } from '../../../../src/base/userError.ts';
import { addEvidence } from '../../../../src/brag/document/merge.ts';
import { parseBragDocument } from '../../../../src/brag/document/parse.ts';

const LINK = '[#5](https://x.test/pull/5)';

const CASES: readonly [name: string, text: string, expected: string][] = [
  [
    'at the end of the evidence',
    '- a\n  - Evidence: `a1b2c3d`\n- b\n',
    `- a\n  - Evidence: \`a1b2c3d\`, ${LINK}\n- b\n`,
  ],
  [
    'in place of the question',
    '- a\n  - Evidence: (evidence needed: where?)\n',
    `- a\n  - Evidence: ${LINK}\n`,
  ],
  ['after an empty label', '- a\n  - **Evidence:**\n', `- a\n  - **Evidence:** ${LINK}\n`],
  [
    'after evidence over several lines',
    '- a\n  - Evidence: one,\n    two\n',
    `- a\n  - Evidence: one,\n    two, ${LINK}\n`,
  ],
  [
    'below the other fields',
    '* a\r\n    + Impact: x\r\n\r\n',
    `* a\r\n    + Impact: x\r\n    + Evidence: ${LINK}\r\n\r\n`,
  ],
  ['below an entry of one line', '1. a', `1. a\n   - Evidence: ${LINK}`],
  ['above an open code block', '- a\n  ```\n  code\n', `- a\n  - Evidence: ${LINK}\n  \`\`\`\n  code\n`],
  [
    'and widens its dates',
    '- a (2026-11-03 – 2026-11-20)\n',
    `- a (2026-11-01 – 2026-11-20)\n  - Evidence: ${LINK}\n`,
  ],
  [
    'and makes a range of its day',
    '- a (2026-11-20)\n',
    `- a (2026-11-01 – 2026-11-20)\n  - Evidence: ${LINK}\n`,
  ],
  [
    'and keeps dates that hold the new ones',
    '- a (2026-10-01 - 2026-12-01)\n',
    `- a (2026-10-01 - 2026-12-01)\n  - Evidence: ${LINK}\n`,
  ],
];

describe('addEvidence', () => {
  const added = {
    evidence: [{ label: '#5', url: 'https://x.test/pull/5' }],
    from: '2026-11-01',
    to: '2026-11-07',
  };

  for (const [name, text, expected] of CASES) {
    it(`adds a link ${name}`, () => {
      const [entry] = parseBragDocument(text).entries;
      assert.ok(entry);
      assert.equal(applyTextEdits(text, addEvidence(text, entry, added)), expected);
    });
  }

  it('leaves an entry alone that holds the link, dates included', () => {
    const text = '- a (2026-11-20)\n  - see https://x.test/pull/5/files\n';
    const [entry] = parseBragDocument(text).entries;
    assert.ok(entry);
    assert.deepEqual(addEvidence(text, entry, added), []);
  });

  it('says so when an entry is nothing but open code', () => {
    const text = '- ```\n  code\n';
    const [entry] = parseBragDocument(text).entries;
    assert.ok(entry);
    assert.throws(
      () => addEvidence(text, entry, added),
      (error) => error instanceof UserError && error.code === 'entry-takes-no-evidence',
    );
  });
});
