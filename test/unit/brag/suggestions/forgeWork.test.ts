import assert from 'node:assert/strict';
import { formatMessage } from '../../../../src/base/message.ts';
import { forgeWork } from '../../../../src/brag/suggestions/forgeWork.ts';
import { entryOf } from '../../../../src/brag/suggestions/phrase.ts';
import type { ForgeIssue, ForgeRelease } from '../../../../src/forge/forgeActivity.ts';
import { activityOf, recordOf } from '../../../support/forges/activity.ts';

const REPOSITORY = { name: 'acme/pay', webUrl: 'https://github.com/acme/pay', forge: 'github' } as const;
const PERIOD = { from: '2026-10-01', to: '2026-12-31' };

function release(tag: string, day: string): ForgeRelease {
  const url = `https://github.com/acme/pay/releases/tag/${encodeURIComponent(tag)}`;
  return { tag, name: `Pay ${tag}`, url, publishedAt: `${day}T08:00:00Z` };
}

function issue(number: number, day: string, closedAt: string | null = null): ForgeIssue {
  const url = `https://github.com/acme/pay/issues/${number}`;
  const at = `${day}T08:00:00Z`;
  return { number, title: `Trouble ${number}`, url, labels: [], createdAt: at, updatedAt: at, closedAt };
}

describe('What only a forge tells', () => {
  it('is told by the month: releases by their names, issues by their number', () => {
    const suggestions = forgeWork(
      activityOf({
        releases: [release('v1.1', '2026-10-02'), release('v1.2', '2026-10-20'), release('v2', '2026-11-01')],
        issues: [
          issue(10, '2026-10-03', '2026-10-09T08:00:00Z'),
          issue(11, '2026-10-04'),
          issue(12, '2026-09-30'),
        ],
      }),
      REPOSITORY,
      PERIOD,
    );
    assert.deepEqual(
      suggestions.map(({ title, from, to }) => [title, from, to]),
      [
        ['Released v1.1 and v1.2 of pay', '2026-10-02', '2026-10-20'],
        ['Released v2 of pay', '2026-11-01', '2026-11-01'],
        ['Reported 2 issues in pay; 1 closed', '2026-10-03', '2026-10-04'],
      ],
    );
    assert.deepEqual(
      suggestions.map((suggestion) => entryOf(suggestion).evidence.map(({ label }) => label)),
      [['v1.1', 'v1.2'], ['v2'], ['#10', '#11']],
    );
    for (const { why } of suggestions)
      assert.match(why.map(formatMessage).join(), /as the forge records them/);
  });

  it('leaves out an issue that the user’s own pull request closed, for that one tells of it', () => {
    const closes = [{ number: 10, title: 'Trouble 10', url: 'https://github.com/acme/pay/issues/10' }];
    const activity = activityOf({
      pullRequests: [recordOf({ number: 7, closes })],
      issues: [issue(10, '2026-10-03')],
    });
    assert.deepEqual(forgeWork(activity, REPOSITORY, PERIOD), []);
  });

  it('has an id for each month, and takes hostile names as text on one line', () => {
    const activity = activityOf({
      releases: [release('v1\n# Projects', '2026-10-02'), release('v2', '2026-11-01')],
    });
    const [first, second] = forgeWork(activity, REPOSITORY, null);
    assert.notEqual(first?.id, second?.id);
    assert.equal(first?.title, 'Released v1 # Projects of pay');
  });

  it('names at most three releases in a title', () => {
    const releases = ['v1', 'v2', 'v3', 'v4'].map((tag) => release(tag, '2026-10-02'));
    const [suggestion] = forgeWork(activityOf({ releases }), REPOSITORY, PERIOD);
    assert.equal(suggestion?.title, 'Released v1, v2, v3 and others of pay');
    assert.equal(suggestion?.evidence.length, 4);
  });
});
