import assert from 'node:assert/strict';
import { formatMessage } from '../../../../src/base/message.ts';
import { betterTitle } from '../../../../src/brag/contributions/forgeRecords.ts';
import { entryOf } from '../../../../src/brag/suggestions/phrase.ts';
import { suggest } from '../../../../src/brag/suggestions/suggest.ts';
import { GITHUB, grouped, outline, type TestHistory } from '../../../support/builders.ts';
import { activityOf, recordOf, reviewOf } from '../../../support/forges/activity.ts';
import { hash } from '../../../support/logText.ts';

const CONTEXT = {
  isUser: () => false,
  pullRequestUrl: ({ url }: { readonly url: string | null }) => url,
  commitUrl: () => null,
};
const PERIOD = { from: '2026-11-01', to: '2026-11-30' };

const suggestionsOf = (history: TestHistory) => suggest(grouped(history).contributions, CONTEXT);

describe('contributions with what the forge tells', () => {
  it('know the commits of a rebase merge by author, date and subject', () => {
    const history: TestHistory = {
      work: [
        { n: 1, message: 'Add a retry' },
        { n: 2, message: 'Add jitter' },
      ],
    };
    const [first, second] = grouped(history).contributions.flatMap(({ commits }) => commits);
    const commits = [first, second].map((own) => ({
      hash: 'f'.repeat(40),
      authorEmail: own?.commit.author.email.toUpperCase() ?? '',
      authoredAt: new Date(own?.commit.authorDate ?? '').toISOString(),
      subject: own?.commit.message ?? '',
    }));
    const withForge = grouped({
      ...history,
      activity: activityOf({
        pullRequests: [recordOf({ number: 7, title: 'Retry payments with jitter', commits })],
      }),
    });
    assert.deepEqual(outline(withForge).contributions, ['#7: 1 2']);
    const [suggestion] = suggest(withForge.contributions, CONTEXT);
    assert.equal(suggestion?.id, 'github/acme/pay#7');
    assert.equal(suggestion?.title, 'Retried payments with jitter');
    assert.equal(suggestion?.commitIds.length, 2);
  });

  it('know a squash by its hash, also when its message names no number', () => {
    const { contributions } = grouped({
      work: [{ n: 1, message: 'Add a retry' }],
      activity: activityOf({ pullRequests: [recordOf({ number: 7, mergeCommit: hash(1) })] }),
    });
    assert.equal(contributions[0]?.id, 'github/acme/pay#7');
  });

  it('keep the id that the history gives, and take the better title and the numbers of the body', () => {
    const history: TestHistory = { work: [{ n: 1, message: 'retry (#7)', committer: GITHUB }] };
    const [alone] = suggestionsOf(history);
    const [together, ...more] = suggestionsOf({
      ...history,
      activity: activityOf({
        pullRequests: [
          recordOf({
            number: 7,
            title: 'Retry lost payments with backoff',
            body: 'Lost payments dropped from 40 to 2 a week.\r\n<img src=x onerror=alert(1)>',
          }),
        ],
      }),
    });
    assert.deepEqual(more, []);
    assert.equal(together?.id, alone?.id);
    assert.equal(together?.title, 'Retried lost payments with backoff');
    assert.deepEqual(together?.metrics, ['Lost payments dropped from 40 to 2 a week']);
    assert.match(together?.evidence[0]?.url ?? '', /pull\/7$/);
  });

  it('list a merged pull request that this clone does not hold, once, in the period of its last commit', () => {
    const commits = ['2026-11-02T08:00:00Z', '2026-11-04T08:00:00Z'].map((authoredAt, index) => ({
      hash: hash(50 + index),
      authorEmail: 'ada@example.com',
      authoredAt,
      subject: 'Work',
    }));
    const before = recordOf({ number: 9, mergedAt: '2026-10-30T08:00:00Z' });
    const activity = activityOf({ pullRequests: [recordOf({ number: 8, commits }), before] });
    const [suggestion, ...more] = suggestionsOf({ work: [], activity, period: PERIOD });
    assert.deepEqual(more, []);
    assert.equal(suggestion?.id, 'github/acme/pay#8');
    assert.deepEqual([suggestion?.from, suggestion?.to], ['2026-11-02', '2026-11-04']);
    assert.deepEqual(
      suggestion?.evidence.map(({ type }) => type),
      ['pullRequest'],
    );
    assert.deepEqual(
      suggestionsOf({ work: [], activity, period: { from: '2026-12-01', to: '2026-12-31' } }),
      [],
    );
  });

  /** The commits with these subjects, as the forge knows them before it rebased them. */
  const forgeCommitsOf = (history: TestHistory, ...subjects: readonly string[]) =>
    grouped(history)
      .contributions.flatMap(({ commits }) => commits)
      .filter(({ commit }) => subjects.includes(commit.message))
      .map(({ commit }) => ({
        hash: 'f'.repeat(40),
        authorEmail: commit.author.email,
        authoredAt: commit.authorDate,
        subject: commit.message,
      }));

  it('tell work once when a pull request was merged into the branch of another one, or is a backport', () => {
    const history: TestHistory = {
      work: [
        { n: 1, message: 'Add a retry', in: [10] },
        { n: 2, message: 'Add jitter', in: [10] },
      ],
      merges: [{ n: 10, message: 'Merge pull request #7 from ada/retry\n\nRetry payments with jitter' }],
    };
    const commits = forgeCommitsOf(history, 'Add jitter');
    const activity = activityOf({
      pullRequests: [
        recordOf({ number: 7, title: 'Retry payments with jitter' }),
        recordOf({ number: 8, title: 'Add jitter to retries', commits }),
        recordOf({ number: 9, title: 'Backport jitter', commits }),
        recordOf({
          number: 10,
          title: 'Half of it is elsewhere',
          commits: [...commits, ...commits.map((each) => ({ ...each, subject: 'x' }))],
        }),
      ],
    });
    const told = outline(grouped({ ...history, activity }));
    assert.deepEqual(told.contributions, ['#7: 1 2', '#10: ']);
    assert.deepEqual(
      told.setAside.map((line) => line.replace(/^\S+ /, '')),
      [8, 9].map((number) => `The commits of pull request ${number} came in with other work.`),
    );
  });

  it('tell a squash once that names an issue where others name the pull request', () => {
    const work = [{ n: 1, message: 'Retry payments (#12)', committer: GITHUB }];
    const activity = activityOf({ pullRequests: [recordOf({ number: 13, mergeCommit: hash(1) })] });
    const [alone] = suggestionsOf({ work });
    assert.deepEqual(
      suggestionsOf({ work, activity }).map(({ id }) => id),
      [alone?.id],
    );
  });

  it('are told of drafts to which the forge knows a title, unless they were undone', () => {
    const squash = { n: 1, message: 'wip (#7)', committer: GITHUB };
    const activity = activityOf({ pullRequests: [recordOf({ number: 7, title: 'Retry payments' })] });
    assert.deepEqual(suggestionsOf({ work: [squash] }), []);
    assert.deepEqual(
      suggestionsOf({ work: [squash], activity }).map(({ title }) => title),
      ['Retried payments'],
    );
    const draft = activityOf({ pullRequests: [recordOf({ number: 7, title: 'WIP: retry' })] });
    assert.deepEqual(suggestionsOf({ work: [squash], activity: draft }), []);
    const revert = { n: 2, message: `Revert "wip (#7)"\n\nThis reverts commit ${hash(1)}.` };
    assert.deepEqual(suggestionsOf({ work: [squash], reverts: [revert], activity }), []);
  });

  it('set aside what the forge knows of upkeep, and say so', () => {
    const { contributions, setAside } = grouped({
      work: [],
      activity: activityOf({
        pullRequests: [recordOf({ number: 8, title: 'chore(deps): bump lodash from 1.0 to 1.1' })],
      }),
    });
    assert.deepEqual(contributions, []);
    assert.equal(setAside.length, 1);
  });

  it('tell reviews by the month, with what changed after them and the glue in them', () => {
    const [suggestion, ...more] = suggestionsOf({
      work: [],
      period: PERIOD,
      activity: activityOf({
        reviewed: [
          reviewOf(1, { lastCommitAt: '2026-11-05T07:00:00Z' }),
          reviewOf(2, { authorIsNew: true, labels: ['documentation'] }),
          reviewOf(3, { reviews: [{ state: 'commented', at: '2026-11-03T10:00:00Z', comments: 2 }] }),
          reviewOf(4, { reviews: [{ state: 'approved', at: '2026-10-03T10:00:00Z', comments: 0 }] }),
        ],
      }),
    });
    assert.deepEqual(more, []);
    assert.equal(suggestion?.title, 'Reviewed 3 pull requests in pay; 1 changed after review');
    assert.equal(suggestion?.section, 'Mentoring and Team Building');
    assert.equal(suggestion?.glue, true);
    assert.equal(entryOf(suggestion).role, 'reviewer, 3 reviews');
    assert.deepEqual(
      entryOf(suggestion).evidence.map(({ label }) => label),
      ['#1', '#2', '#3'],
    );
    const why = suggestion.why.map(formatMessage);
    for (const reason of [
      'Onboarding: the first pull request of its author here (1).',
      'Unblocking: reviewed within 4 hours (1).',
      'Documentation, by title or label (1).',
    ]) {
      assert.ok(why.includes(reason), `${reason} is not among ${why.join('\n')}`);
    }
  });

  it('give a month of reviews the same id with and without the forge', () => {
    const work: TestHistory['work'] = [
      { n: 3, message: 'Change\n\nReviewed-by: Ada <ada@example.com>', role: 'reviewer' },
    ];
    const [alone] = suggestionsOf({ work });
    const [together] = suggestionsOf({ work, activity: activityOf({ reviewed: [reviewOf(1)] }) });
    assert.equal(together?.id, alone?.id);
  });

  it('count a label for the section', () => {
    const [suggestion] = suggestionsOf({
      work: [],
      activity: activityOf({
        pullRequests: [recordOf({ number: 8, title: 'Say what we learnt', labels: ['Post-mortem'] })],
      }),
    });
    assert.equal(suggestion?.section, 'Operational Excellence');
    assert.equal(suggestion?.glue, true);
  });
});

describe('betterTitle', () => {
  const cases: readonly (readonly [history: string | null, forge: string, better: string])[] = [
    [null, 'Retry payments', 'Retry payments'],
    ['retry', 'Retry payments with backoff', 'Retry payments with backoff'],
    ['Retry payments', 'feature/retry payments', 'Retry payments'],
    ['Retry payments', 'Update client.ts', 'Retry payments'],
    ['Retry payments', 'Patch 1', 'Retry payments'],
    ['Retry payments', '', 'Retry payments'],
    ['retry', 'patch-1', 'patch-1'],
  ];
  for (const [history, forge, better] of cases) {
    it(`prefers “${better}” of “${history}” and “${forge}”`, () =>
      assert.equal(betterTitle(history, forge), better));
  }
});
