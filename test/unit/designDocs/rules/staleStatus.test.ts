import assert from 'node:assert/strict';
import { staleStatus } from '../../../../src/designDocs/rules/stale-status.ts';
import { docOf } from './docOf.ts';

const TEXT = '---\nstatus: draft\n---\n\n# Retry failed payments\n';

function findingsIn(path: string | null): number {
  const span = { start: TEXT.indexOf('draft'), end: TEXT.indexOf('draft') + 'draft'.length };
  const status = { state: 'draft', span, inFrontMatter: true, date: '2025-01-01' } as const;
  return staleStatus.check({ ...docOf(TEXT), path, status }, { today: '2026-11-30' }).length;
}

describe('A stale status', () => {
  it('is told wherever nothing else says what became of the document', () => {
    for (const path of [null, 'rfcs/0007-retry.md', 'docs/old-gateway/retry.md'])
      assert.equal(findingsIn(path), 1);
  });

  it('is not told where the folder says it', () => {
    for (const path of [
      'rfcs/archive/0007-retry.md',
      'docs/retired/retry.md',
      'proposals\\\\Done\\\\retry.md',
    ]) {
      assert.equal(findingsIn(path), 0, path);
    }
  });
});
