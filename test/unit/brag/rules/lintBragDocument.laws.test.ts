import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyTextEdits } from '../../../../src/base/textEdit.ts';
import { lintBragDocument } from '../../../../src/brag/rules/lintBragDocument.ts';

const PIECES = [
  '# Brag Document\n',
  '## Projects\n',
  '## Learning and Growth\n',
  '- Worked on x\n',
  '* **Retries** (2026-11-12)\n',
  '  - Impact: 12 teams\n',
  '  - Impact: (evidence needed: what changed, in a number?)\n',
  '  - Evidence: `a1b2c3d4`\n',
  '\n',
  'text\n',
  '  text\n',
  '1. One\r\n',
  '```\n',
  '<!-- c -->\n',
  '> - quoted\n',
  '\t- tab\n',
  '- \n',
  '---\n',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const context = { today: '2027-02-10', evidence: new Map([['a1b2c3d4', 'from 8 to 2']]) };

describe('lintBragDocument', () => {
  it('underlines at most a line of any text, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let previous = 0;
        for (const { span } of lintBragDocument({ text, path: '2026-Q4.md' }, context)) {
          assert.ok(previous <= span.start && span.start <= span.end && span.end <= text.length);
          assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
          previous = span.start;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has nothing more to say at the place of a fix that was made, and adds nothing but one line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const finding of lintBragDocument({ text, path: null }, context)) {
          for (const { edits } of finding.fixes) {
            const fixed = applyTextEdits(text, edits);
            assert.equal(edits.length, 1);
            assert.ok(edits.every(({ span }) => span.start === span.end));
            const after = lintBragDocument({ text: fixed, path: null }, context);
            const same = ({ rule, span }: typeof finding) =>
              rule === finding.rule && span.start === finding.span.start;
            assert.ok(!after.some(same), fixed);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads hostile text in no time', () => {
    const hostile = [
      `## Projects\n\n- ${'1,'.repeat(50_000)}`,
      `## Projects\n\n- ${'<!--'.repeat(50_000)}`,
      `## Projects\n\n- ${'worked '.repeat(50_000)}`,
      `## Projects\n\n- ${'['.repeat(200_000)}`,
      `## Projects\n\n- ${'`'.repeat(100_001)} ${'#1'.repeat(50_000)}`,
      `## Projects\n\n${'- x (2026-11-12)\n'.repeat(5_000)}`,
    ];
    for (const text of hostile) lintBragDocument({ text, path: null }, context);
  });
});
