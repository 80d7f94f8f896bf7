import assert from 'node:assert/strict';
import { formatMessage } from '../../../../src/base/message.ts';
import { lintBragDocument } from '../../../../src/brag/rules/lintBragDocument.ts';
import type { FindingsOptions } from './findings.ts';

/** What is said about a document whose entries have these dates; `null` when nothing. */
function said(
  dates: readonly string[],
  { path = 'brag/2026-Q4.md', today = '2027-02-10' }: FindingsOptions = {},
) {
  const entries = dates.map((date, index) => `- Entry ${index} ${date}`);
  const text = `# Brag Document\n\n## Projects\n\n${entries.join('\n')}\n`;
  const finding = lintBragDocument({ text, path }, { today, evidence: null }).find(
    ({ rule }) => rule === 'quiet-months',
  );
  if (!finding) return null;
  assert.equal(text.slice(finding.span.start, finding.span.end), '# Brag Document');
  return /^No entry tells of (.*), and by/.exec(formatMessage(finding.message))?.[1];
}

describe('quiet-months', () => {
  it('names the months of the review period that have no entry', () => {
    assert.equal(said(['(2026-11-12)']), 'October and December 2026');
    assert.equal(said(['(2026-02-01)'], { path: '2026-H1.md' }), 'January, March, April, May and June 2026');
    assert.equal(
      said(['(2026-05-31 – 2026-12-01)'], { path: 'a/2026.md' }),
      'January, February, March and April 2026',
    );
  });

  it('counts every month that an entry spans', () => {
    assert.equal(said(['(2026-09-20 – 2026-12-02)']), null);
  });

  it('waits until a month is over', () => {
    const october = ['(2026-10-12)'];
    assert.equal(said(october, { today: '2026-11-30' }), null);
    assert.equal(said(october, { today: '2026-12-01' }), 'November 2026');
    assert.equal(said(['(2026-11-12)'], { today: '2026-11-23' }), 'October 2026');
  });

  it('goes by the dates of the entries where the name tells no period', () => {
    for (const path of ['brag/FY2027-Q1.md', 'brag.md', null]) {
      assert.equal(
        said(['(2026-10-12)', '(2027-02-01)'], { path }),
        'November, December 2026 and January 2027',
      );
    }
  });

  it('is silent about a document that nobody has begun, or of which it knows too little', () => {
    assert.equal(said([]), null);
    assert.equal(said(['(2026-11-12)', '', '']), null);
    assert.equal(said(['(2020-01-01)']), null, 'dates of another period');
  });

  it('lists no more months than one can read', () => {
    assert.equal(
      said(['(1001-01-01)', '(9999-01-01)'], { path: null, today: '9999-02-01' }),
      'February, March, April, May, June, July 1001 and 593 more months',
    );
  });
});
