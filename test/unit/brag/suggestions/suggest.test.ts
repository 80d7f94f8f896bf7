import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatMessage } from '../../../../src/base/message.ts';
import type { Contribution } from '../../../../src/brag/contributions/contribution.ts';
import { type SuggestContext, suggest } from '../../../../src/brag/suggestions/suggest.ts';
import type { Suggestion } from '../../../../src/brag/suggestions/suggestion.ts';
import { contributionOf, GITHUB, grouped, type TestHistory } from '../../../support/builders.ts';
import { hash } from '../../../support/logText.ts';

const CONTEXT: SuggestContext = {
  isUser: ({ name, email }) => email === 'ada@example.com' || name === 'ada',
  pullRequestUrl: ({ number }) => (number === null ? null : `https://github.com/acme/pay/pull/${number}`),
  commitUrl: (commit) => `https://github.com/acme/pay/commit/${commit}`,
};

function suggested(history: TestHistory): readonly Suggestion[] {
  return suggest(grouped(history).contributions, CONTEXT);
}

function only(history: TestHistory): Suggestion {
  const [first, ...rest] = suggested(history);
  assert.ok(first && rest.length === 0);
  return first;
}

describe('suggest', () => {
  it('does not take the title of a pull request of which the user wrote but the tests', () => {
    const history = (side: number, file: string): TestHistory => ({
      work: [{ n: 1, in: [50], message: 'Cover the retries\n', files: [file] }],
      merges: [{ n: 50, side, message: 'Merge pull request #7 from bob/retries\n\nRetry with backoff\n' }],
    });
    const { title, why } = only(history(4, 'test/retry.test.ts'));
    assert.equal(title, 'Covered the retries');
    assert.ok(why.map(formatMessage).some((reason) => reason.includes('“Retry with backoff”')));
    assert.equal(only(history(1, 'test/retry.test.ts')).title, 'Retried with backoff');
    assert.equal(only(history(4, 'src/retry.ts')).title, 'Retried with backoff');
  });

  it('tells of a merged pull request in its own words', () => {
    const suggestion = only({
      work: [
        { n: 1, in: [50], message: 'Add retries\n', files: { 'src/retry/a.ts': 100, 'src/client/b.ts': 60 } },
        { n: 2, in: [50], message: 'Cover it\n\nCo-authored-by: Bob <bob@example.com>\n' },
      ],
      merges: [
        {
          n: 50,
          side: 3,
          message:
            'Merge pull request #7 from ada/retries\n\nfeat: retry with backoff\n\nLost payments went from 40 to 2 incidents.\n\nReviewed-by: Cy <cy@example.com>\nReviewed-by: Ada <ada@example.com>\n',
        },
      ],
    });
    const { why, ...rest } = suggestion;
    assert.deepEqual(rest, {
      id: 'github/acme/pay#7',
      commitIds: [],
      title: 'Retried with backoff',
      section: 'Projects',
      project: 'acme/pay',
      role: 'author',
      glue: false,
      from: '2026-11-01',
      to: '2026-11-02',
      score: 61,
      metrics: ['Lost payments went from 40 to 2 incidents'],
      evidence: [
        {
          type: 'pullRequest',
          forge: 'github',
          number: 7,
          title: 'feat: retry with backoff',
          url: 'https://github.com/acme/pay/pull/7',
        },
        {
          type: 'commit',
          hash: hash(1),
          subject: 'Add retries',
          url: `https://github.com/acme/pay/commit/${hash(1)}`,
        },
        {
          type: 'commit',
          hash: hash(2),
          subject: 'Cover it',
          url: `https://github.com/acme/pay/commit/${hash(2)}`,
        },
      ],
      commitCount: 2,
      pullRequestCommits: 3,
      reviewers: ['Cy'],
      coAuthors: ['Bob'],
    });
    assert.deepEqual(why.map(formatMessage), [
      'Pull request 7: 2 of 3 commits by you.',
      'Projects, for nothing points to another section.',
      '+25: a feature.',
      '+15: its result is stated in numbers.',
      '+10: lines changed: 160, in files: 2.',
      '+3: areas of the project: 2.',
      '+2: commits: 2.',
      '+6: 2 other people took part.',
    ]);
  });

  const titles: Readonly<Record<string, readonly [TestHistory, string, string?]>> = {
    'that of the commit that says most, when a merge has none': [
      {
        work: [
          { n: 1, in: [50], message: 'Fix lint\n', files: { 'a.ts': 500 } },
          { n: 2, in: [50], message: 'Add retries\n', files: { 'a.ts': 5 } },
        ],
        merges: [{ n: 50, message: 'Merge pull request #7 from ada/patch-1\n' }],
      },
      'Added retries',
    ],
    'that of the largest, among equals': [
      {
        work: [
          { n: 1, message: 'feat(a): add x\n', files: { 'a.ts': 5 } },
          { n: 2, message: 'feat(a): add y\n', files: { 'a.ts': 50 } },
        ],
      },
      'Added y',
    ],
    'made of names, for reviews': [
      {
        work: ['Bob', 'Cy', 'Cy', 'Di', 'Ed'].map((name, index) => ({
          n: index + 1,
          role: 'reviewer',
          author: { name, email: `${name}@example.com` },
        })),
      },
      'Reviewed changes by Cy, Bob, Di and others',
    ],
  };
  for (const [name, [history, title]] of Object.entries(titles)) {
    it(`has a title ${name}`, () => assert.equal(only(history).title, title));
  }

  it('takes the name of a branch only when nothing else is known, and says so', () => {
    const [merged] = grouped({
      work: [{ n: 1, in: [50] }],
      merges: [{ n: 50, message: 'Merge pull request #7 from ada/retry-with_backoff\n' }],
    }).contributions;
    assert.ok(merged);
    const [suggestion] = suggest([{ ...merged, commits: [] }], CONTEXT);
    assert.equal(suggestion?.title, 'Retried with backoff');
    assert.ok(
      suggestion?.why.map(formatMessage).includes('The history holds no title, only the name of the branch.'),
    );
    assert.deepEqual(
      suggestion?.evidence.map(({ type }) => type),
      ['pullRequest', 'commit'],
    );
  });

  it('names people once, and neither bots nor the user', () => {
    const { coAuthors } = only({
      work: [
        {
          n: 1,
          message:
            'Add x\n\nCo-authored-by: Bob <b@example.com>\nCo-authored-by: Bob <bob@example.com>\nCo-authored-by: dependabot[bot] <x@y>\nCo-authored-by: Claude <noreply@anthropic.com>\nCo-authored-by: Ada <ada@example.com>\n',
        },
      ],
    });
    assert.deepEqual(coAuthors, ['Bob']);
  });

  it('names the author of what the user co-wrote', () => {
    const suggestion = only({
      work: [{ n: 1, role: 'co-author', author: { name: 'Bob', email: 'b@example.com' } }],
    });
    assert.deepEqual([suggestion.role, suggestion.coAuthors], ['co-author', ['Bob']]);
  });

  it('ranks what a promotion reader would ask for above what is merely large', () => {
    const ranked = suggested({
      work: [
        { n: 1, message: 'chore: reformat everything\n', files: { 'src/a.ts': 9000 } },
        { n: 6, message: 'docs: fix a typo\n', files: { 'README.md': 1 } },
        { n: 11, message: 'fix: crash when the token expires\n', files: { 'src/auth.ts': 40 } },
        {
          n: 16,
          message: 'perf: cache sessions\n\np99 went from 800 ms to 200 ms.\n',
          files: { 'src/session.ts': 80 },
        },
      ],
    });
    assert.deepEqual(
      ranked.map(({ title }) => title),
      ['Cached sessions', 'Fixed crash when the token expires', 'Reformatted everything', 'Fixed a typo'],
    );
  });

  it('ranks work that is still on a branch below the same work on the main branch, and says so', () => {
    const [merged, waiting] = suggested({
      work: [
        { n: 1, message: 'Add a parser (#1)' },
        { n: 2, message: 'Add a printer (#2)', isOnMain: false },
      ],
    });
    assert.ok(merged && waiting);
    assert.equal(merged.title, 'Added a parser');
    assert.equal(merged.score - 10, waiting.score);
    assert.ok(waiting.why.map(formatMessage).includes('−10: not on the main branch yet.'));
  });

  it('explains the score to the last point', () => {
    for (const { score, why } of suggested({
      work: [
        { n: 1, files: ['a/x.ts', 'b/y.ts'] },
        { n: 9, message: 'fix: crash\n' },
      ],
    })) {
      const points = why.flatMap(({ values }) =>
        typeof values.points === 'string' ? [Number(values.points.replace('−', '-'))] : [],
      );
      assert.equal(
        points.reduce((sum, one) => sum + one, 0),
        score,
      );
    }
  });

  it('gives the same answer whatever the order, and never throws', () => {
    const message = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('feat: a', 'Fix crash (#7)', 'docs: b\n\n12 services', 'wip'),
    );
    const contribution: fc.Arbitrary<Contribution> = fc
      .tuple(message, fc.string({ minLength: 1 }))
      .map(([text, id]) => contributionOf([{ n: 1, message: text, committer: GITHUB }], { id }));
    fc.assert(
      fc.property(
        fc.uniqueArray(contribution, { selector: ({ id }) => id, maxLength: 6 }),
        (contributions) => {
          assert.deepEqual(suggest([...contributions].reverse(), CONTEXT), suggest(contributions, CONTEXT));
        },
      ),
    );
  });
});
