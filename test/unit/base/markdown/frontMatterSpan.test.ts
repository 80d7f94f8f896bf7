import assert from 'node:assert/strict';
import { bodyStart, frontMatterSpan } from '../../../../src/base/markdown/frontMatterSpan.ts';

/** A text, and the front matter at its start. */
const CASES: readonly (readonly [text: string, frontMatter: string | null])[] = [
  ['---\ntitle: x\n---\n# Body', '---\ntitle: x\n---\n'],
  ['---\r\ntitle: x\r\n---\r\nBody', '---\r\ntitle: x\r\n---\r\n'],
  ['---\rtitle: x\r...\rBody', '---\rtitle: x\r...\r'],
  ['+++\na = 1\n+++', '+++\na = 1\n+++'],
  ['---\ntag:Genome Browser\n---\n', '---\ntag:Genome Browser\n---\n'],
  ['---\n# prettier-ignore\nstatus: accepted\n---\n', '---\n# prettier-ignore\nstatus: accepted\n---\n'],
  ['---\n- a\n- b\n---\n', '---\n- a\n- b\n---\n'],
  ['---\n---\n', '---\n---\n'],
  ['---\ntitle: never closed\n', null],
  ['---\n\n# Heading below a rule\n\nSome prose.\n\n---\n', null],
  ['# Title\n---\na: b\n---\n', null],
  ['', null],
];

describe('frontMatterSpan', () => {
  for (const [text, frontMatter] of CASES) {
    it(`finds ${JSON.stringify(frontMatter)} in ${JSON.stringify(text)}`, () => {
      const span = frontMatterSpan(text);
      assert.equal(span && text.slice(span.start, span.end), frontMatter);
    });
  }

  it('starts behind a byte order mark, and the body with it', () => {
    assert.deepEqual(frontMatterSpan('\uFEFF---\na: b\n---\nx'), { start: 1, end: 14 });
    assert.equal(bodyStart('\uFEFF---\na: b\n---\nx'), 14);
    assert.equal(bodyStart('\uFEFFx'), 1);
    assert.equal(bodyStart('x'), 0);
  });
});
