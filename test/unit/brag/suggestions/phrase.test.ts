import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entryOf, mergeSuggestions } from '../../../../src/brag/suggestions/phrase.ts';
import { suggest } from '../../../../src/brag/suggestions/suggest.ts';
import type { Suggestion } from '../../../../src/brag/suggestions/suggestion.ts';
import { GITHUB, grouped, type TestHistory } from '../../../support/builders.ts';

const hash = (n: number) => String(n).repeat(40);

const PLAIN: Suggestion = {
  id: 'github/acme/pay#412',
  commitIds: [],
  title: 'Retried with backoff',
  section: 'Projects',
  project: 'acme/pay',
  role: 'author',
  glue: false,
  from: '2026-11-12',
  to: '2026-11-20',
  score: 10,
  why: [],
  metrics: [],
  evidence: [
    {
      type: 'pullRequest',
      forge: 'github',
      number: 412,
      title: 'Retry',
      url: 'https://github.com/acme/pay/pull/412',
    },
    { type: 'commit', hash: hash(1), subject: 'Retry', url: null },
    { type: 'commit', hash: hash(2), subject: 'Test it', url: null },
  ],
  commitCount: 2,
  pullRequestCommits: null,
  reviewers: [],
  coAuthors: [],
};

describe('entryOf', () => {
  it('writes what is known and leaves the rest to be asked for', () => {
    assert.deepEqual(entryOf(PLAIN), {
      section: 'Projects',
      title: 'Retried with backoff',
      from: '2026-11-12',
      to: '2026-11-20',
      problem: null,
      role: 'author, 2 commits',
      impact: null,
      skills: null,
      evidence: [
        { label: '#412', url: 'https://github.com/acme/pay/pull/412' },
        { label: hash(2).slice(0, 7), url: null },
      ],
    });
  });

  const roles: readonly (readonly [Partial<Suggestion>, string])[] = [
    [{ commitCount: 1 }, 'author, 1 commit'],
    [{ commitCount: 0 }, 'author'],
    [{ pullRequestCommits: 5 }, 'author, 2 of 5 commits'],
    [{ coAuthors: ['Bob'], reviewers: ['Cy', 'Di'] }, 'author, 2 commits; with Bob; reviewed by 2'],
    [{ role: 'co-author', coAuthors: ['Bob', '_Eve_'] }, 'co-author, 2 commits; with Bob, \\_Eve\\_'],
    [{ role: 'reviewer', commitCount: 34, evidence: [] }, 'reviewer, 34 reviews'],
    [{ role: 'reviewer', commitCount: 34 }, 'reviewer, 1 review'],
  ];
  for (const [given, role] of roles)
    it(`says “${role}”`, () => assert.equal(entryOf({ ...PLAIN, ...given }).role, role));

  it('quotes the numbers as the impact', () => {
    const { impact } = entryOf({ ...PLAIN, metrics: ['p99 from 800 ms to 200 ms', 'parse | 9 ms | 2 ms'] });
    assert.equal(impact, 'p99 from 800 ms to 200 ms; parse \\| 9 ms \\| 2 ms');
  });

  it('labels requests as their forge does', () => {
    const labels = (['github', 'gitlab', 'azure', 'gitea', null] as const).map(
      (forge) =>
        entryOf({ ...PLAIN, evidence: [{ type: 'pullRequest', forge, number: 7, title: null, url: null }] })
          .evidence[0]?.label,
    );
    assert.deepEqual(labels, ['#7', '!7', '!7', '#7', '#7']);
  });

  it('names commits where there is no pull request, the first five', () => {
    const evidence = Array.from({ length: 9 }, (_, n) => ({
      type: 'commit' as const,
      hash: hash(n),
      subject: '',
      url: null,
    }));
    assert.equal(entryOf({ ...PLAIN, evidence }).evidence.length, 5);
  });

  it('escapes what strangers wrote', () => {
    assert.equal(
      entryOf({ ...PLAIN, title: '<b>*x*</b> [a](b)\n# c' }).title,
      '\\<b>\\*x\\*\\</b> \\[a\\](b) # c',
    );
  });
});

describe('mergeSuggestions', () => {
  const other: Suggestion = {
    ...PLAIN,
    id: 'github/acme/pay#420',
    title: 'Capped the queue',
    section: 'Operational Excellence',
    from: '2026-10-30',
    to: '2026-11-02',
    score: 30,
    metrics: ['2x faster'],
    evidence: [
      {
        type: 'pullRequest',
        forge: 'github',
        number: 420,
        title: 'Cap',
        url: 'https://github.com/acme/pay/pull/420',
      },
      { type: 'commit', hash: hash(3), subject: 'Cap', url: null },
    ],
    commitCount: 1,
    pullRequestCommits: null,
    reviewers: ['Cy'],
  };

  it('puts the best first and adds up the rest', () => {
    assert.deepEqual(mergeSuggestions([PLAIN, other]), {
      section: 'Operational Excellence',
      title: 'Capped the queue; Retried with backoff',
      from: '2026-10-30',
      to: '2026-11-20',
      problem: null,
      role: 'author, 3 commits; reviewed by 1',
      impact: '2x faster',
      skills: null,
      evidence: [
        { label: '#420', url: 'https://github.com/acme/pay/pull/420' },
        { label: hash(3).slice(0, 7), url: null },
        { label: '#412', url: 'https://github.com/acme/pay/pull/412' },
        { label: hash(2).slice(0, 7), url: null },
      ],
    });
  });

  it('of one is that one, and of the same twice too', () => {
    assert.deepEqual(mergeSuggestions([PLAIN]), entryOf(PLAIN));
    assert.deepEqual(mergeSuggestions([PLAIN, PLAIN]), entryOf(PLAIN));
  });
});

describe('every number in an entry', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'Add',
          'fix:',
          'from',
          'to',
          '800 ms',
          '200ms',
          '40 %',
          'faster',
          '12 services',
          '2.3x',
          '#7',
          '(#9)',
          'v1.2',
          ',',
          '.',
          '\n',
          '\n\n',
          'Reviewed-by: Cy <cy@example.com>',
          'PAY-7:',
          '- ',
          '|',
          '20 GB',
          'saves',
        ),
        { maxLength: 15 },
      )
      .map((parts) => parts.join(' ')),
  );
  const name = fc.oneof(fc.constantFrom('Bob', 'r2d2', 'Ada'), fc.string({ unit: 'binary', maxLength: 10 }));
  const history: fc.Arbitrary<TestHistory> = fc
    .record({
      messages: fc.array(
        fc.tuple(text, name, fc.boolean(), fc.constantFrom('author', 'co-author', 'reviewer')),
        { minLength: 1, maxLength: 5 },
      ),
      title: text,
    })
    .map(({ messages, title }) => ({
      work: messages.map(([message, author, merged, role], index) => ({
        n: index + 1,
        message,
        role: role as 'author' | 'co-author' | 'reviewer',
        author: { name: author, email: 'ada@example.com' },
        committer: GITHUB,
        in: merged ? [50] : [],
      })),
      merges: [{ n: 50, message: `Merge pull request #77 from ada/x\n\n${title}`, committer: GITHUB }],
    }));

  it('stands in its evidence or is a date, a count, or the number of the pull request', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { contributions } = grouped(given);
        const suggestions = suggest(contributions, {
          isUser: () => false,
          pullRequestUrl: () => null,
          commitUrl: () => null,
        });
        for (const suggestion of suggestions) {
          const contribution = contributions.find(({ id }) => id === suggestion.id);
          assert.ok(contribution);
          const evidence = [
            ...contribution.commits.map(
              ({ commit }) => `${commit.message} ${commit.author.name} ${commit.hash}`,
            ),
            contribution.pullRequest?.commit?.message ?? '',
          ].join('\n');
          const { commitCount, pullRequestCommits, reviewers } = suggestion;
          const counts = [commitCount, pullRequestCommits ?? 0, reviewers.length].map(String);
          const numbers = [contribution.pullRequest?.pullRequest.number ?? ''].map(String);
          const { title, role, impact, evidence: links } = entryOf(suggestion);
          const written = [title, role, impact, ...links.map(({ label }) => label)].join('\n');
          for (const [digits] of written.matchAll(/\p{Nd}+/gu)) {
            assert.ok(
              evidence.includes(digits) || counts.includes(digits) || numbers.includes(digits),
              `${digits} in ${written}`,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
