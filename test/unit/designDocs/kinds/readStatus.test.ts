import assert from 'node:assert/strict';
import type { StatusState } from '../../../../src/designDocs/kinds/documentKind.ts';
import { readStatus } from '../../../../src/designDocs/kinds/readStatus.ts';
import { readMarkdown } from '../../../../src/designDocs/markdown/readMarkdown.ts';
import { buildOutline } from '../../../../src/designDocs/outline/buildOutline.ts';

function statusOf(text: string) {
  const markdown = readMarkdown(text);
  const status = readStatus({ text, frontMatter: markdown.frontMatter, outline: buildOutline(markdown) });
  const words = status.span && text.slice(status.span.start, status.span.end);
  return { ...status, words };
}

describe('The status of a document', () => {
  const cases: readonly (readonly [text: string, state: StatusState, words: string | null])[] = [
    ['---\nstatus: accepted\n---\n\n# Keys\n', 'accepted', 'accepted'],
    ['---\nStatus: "Draft"\n---\n\n# Keys\n', 'draft', 'Draft'],
    ['# Keys\n\nStatus: Proposed\n', 'proposed', 'Proposed'],
    ['# Keys\n\n- Status: Implemented (Swift 5.9)\n', 'implemented', 'Implemented'],
    ['# Keys\n\n**Status**: Superseded by [4](0004.md)\n', 'superseded', 'Superseded'],
    ['# Keys\n\n## Status\n\nRejected\n\n## Context\n', 'rejected', 'Rejected'],
    ['# Keys\n\n## Status: Accepted\n\n## Context\n', 'accepted', 'Accepted'],
    ['# Keys\n\n| Status | Accepted |\n| --- | --- |\n| Date | 2026-11-12 |\n', 'accepted', 'Accepted'],
    ['# 密钥\n\n## 状态\n\n已采纳\n', 'accepted', '已采纳'],
    ['# Keys\n\n## Status\n\n[Proposed | Accepted | Rejected]\n', 'unknown', null],
    ['# Keys\n\nThe status of a payment is accepted or rejected.\n', 'unknown', null],
    ['', 'unknown', null],
  ];
  for (const [text, state, words] of cases) {
    it(`of ${JSON.stringify(text)} is ${state}`, () => {
      const status = statusOf(text);
      assert.deepEqual([status.state, status.words], [state, words]);
    });
  }

  it('tells whether front matter says it, and the newest date there', () => {
    const dated = statusOf(
      '---\nstatus: draft\ncreated: 2025-01-02\nlast-updated: 2026-03-04\n---\n\n# Keys\n',
    );
    assert.deepEqual([dated.inFrontMatter, dated.date], [true, '2026-03-04']);
    const undated = statusOf('# Keys\n\nStatus: draft\nDate: 2026-03-04\n');
    assert.deepEqual([undated.inFrontMatter, undated.date], [false, null]);
  });
});
