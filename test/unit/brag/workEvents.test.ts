import assert from 'node:assert/strict';
import { message } from '../../../src/base/message.ts';
import type { SetAside } from '../../../src/brag/contributions/contribution.ts';
import { suggest } from '../../../src/brag/suggestions/suggest.ts';
import { glueShare, workEvents } from '../../../src/brag/workEvents.ts';
import { grouped, type TestHistory } from '../../support/builders.ts';
import { hash } from '../../support/logText.ts';

/** What a collection of this history hands on. */
function collected(history: TestHistory) {
  const { contributions, setAside } = grouped(history);
  const suggestions = suggest(contributions, {
    isUser: ({ email }) => email === 'ada@example.com',
    pullRequestUrl: () => null,
    commitUrl: () => null,
  });
  return { suggestions, setAside };
}

/** Each event as one line. */
const events = (history: TestHistory) =>
  workEvents(collected(history)).map(({ type, id, day, subject }) => `${type} ${id} ${day} ${subject}`);

const reviews = (n: number) => ({
  n,
  role: 'reviewer' as const,
  author: { name: 'Bob', email: 'bob@example.com' },
});

describe('The events in the work that was collected', () => {
  it('are none without work', () => {
    assert.deepEqual(workEvents({ suggestions: [], setAside: [] }), []);
    assert.equal(glueShare([]), null);
  });

  it('name a pull request by its place on the forge, on the day of its last commit', () => {
    assert.deepEqual(
      events({
        work: [
          { n: 1, in: [50], message: 'Add retries\n' },
          { n: 3, in: [50], message: 'Cover them\n' },
        ],
        merges: [{ n: 50, message: 'Merge pull request #7 from ada/x\n\nRetry with backoff\n' }],
      }),
      ['pullRequestMerged github/acme/pay#7 2026-11-03 Retried with backoff'],
    );
  });

  it('are none for a commit on its own that is nothing special', () => {
    assert.deepEqual(events({ work: [{ n: 1, message: 'Add retries\n' }] }), []);
  });

  const hotfixes = ['hotfix: stop losing payments', 'Hotfix for lost payments', 'Ship the hot-fix'];
  for (const subject of hotfixes) {
    it(`know a hotfix by “${subject}”`, () => {
      const [first, ...others] = workEvents(collected({ work: [{ n: 2, message: `${subject}\n` }] }));
      assert.equal(first?.type, 'hotfix');
      assert.equal(first.day, '2026-11-02');
      assert.deepEqual(others, []);
    });
  }

  it('know a hotfix by the title of its pull request, too', () => {
    assert.deepEqual(
      events({
        work: [{ n: 1, in: [50], message: 'Stop it\n' }],
        merges: [{ n: 50, message: 'Merge pull request #7 from ada/x\n\nHotfix: stop losing payments\n' }],
      }),
      [
        'pullRequestMerged github/acme/pay#7 2026-11-01 Stopped losing payments',
        'hotfix github/acme/pay#7 2026-11-01 Stopped losing payments',
      ],
    );
  });

  it('tell a design that was accepted from one that was written', () => {
    const designs = events({
      work: [
        { n: 1, message: 'RFC: timeouts for all services\n', files: ['docs/rfc/timeouts.md'] },
        { n: 9, message: 'Accept the RFC on retries\n', files: ['docs/rfc/retries.md'] },
      ],
    });
    assert.deepEqual(
      designs.map((line) => line.replace(/ \S+ /, ' ')),
      [
        'designDocAccepted 2026-11-09 Accepted the RFC on retries',
        'designDocCreated 2026-11-01 RFC: timeouts for all services',
      ],
    );
  });

  const designWork: readonly (readonly [
    name: string,
    work: TestHistory['work'][number],
    types: readonly string[],
  ])[] = [
    [
      'a redesign in code alone',
      { n: 1, message: 'Redesign the queue\n', files: ['src/queue.ts', 'src/retry.ts'] },
      [],
    ],
    [
      'a design that code takes over',
      { n: 1, message: 'Redesign the queue, adopted by all\n', files: ['src/queue.ts'] },
      [],
    ],
    [
      'a package that was split off',
      { n: 1, message: 'Extract the client into a package\n', files: ['src/a.ts'] },
      [],
    ],
    [
      'a few words about a design',
      { n: 1, message: 'Clarify timeouts\n', files: { 'docs/rfc/timeouts.md': 3 } },
      [],
    ],
    [
      'a design beside its code',
      { n: 1, message: 'Cap the queue\n', files: { 'src/queue.ts': 300, 'docs/adr/7-cap.md': 40 } },
      ['designDocCreated'],
    ],
    [
      'a design among other documents',
      { n: 1, message: 'Design doc for timeouts\n', files: { 'docs/timeouts.md': 90 } },
      ['designDocCreated'],
    ],
    [
      'a design whose files are not known',
      { n: 1, message: 'RFC: timeouts for all services\n' },
      ['designDocCreated'],
    ],
  ];
  for (const [name, work, types] of designWork) {
    it(`${types.length === 0 ? 'are none' : 'hold a new document'} for ${name}`, () => {
      const found = workEvents(collected({ work: [work] }));
      assert.deepEqual(
        found.map(({ type }) => type),
        types,
      );
    });
  }

  it('know a document that grew over several commits as new, and one that was there before as old', () => {
    const types = (first: number) =>
      workEvents(
        collected({
          work: [
            { n: 1, in: [50], message: 'Start\n', files: { 'docs/rfc/timeouts.md': first } },
            { n: 2, in: [50], message: 'Say more\n', files: { 'docs/rfc/timeouts.md': 80 } },
          ],
          merges: [{ n: 50, message: 'Merge pull request #7 from ada/x\n\nTimeouts for all services\n' }],
        }),
      ).map(({ type }) => type);
    assert.deepEqual(types(60), ['pullRequestMerged', 'designDocCreated']);
    assert.deepEqual(types(1), ['pullRequestMerged']);
  });

  it('hold the first review alone, with the same id wherever it was', () => {
    const december = { ...reviews(40), author: { name: 'Cy', email: 'cy@example.com' } };
    assert.deepEqual(events({ work: [december, reviews(3)] }), [
      'firstReview first 2026-11-03 Reviewed changes by Bob',
    ]);
  });

  it('hold no pull request of others that the user reviewed', () => {
    const types = workEvents(
      collected({
        work: [{ ...reviews(1), in: [50], message: 'hotfix: y\n' }],
        merges: [{ n: 50, message: 'Merge pull request #7 from bob/x\n\nHotfix\n' }],
      }),
    ).map(({ type }) => type);
    assert.deepEqual(types, ['firstReview']);
  });

  it('tell of own work that was taken back, by the commit', () => {
    const broken = hash(1);
    assert.deepEqual(
      events({
        work: [{ n: 1, message: 'Add retries\n' }],
        reverts: [
          {
            n: 2,
            author: { name: 'Bob', email: 'bob@example.com' },
            message: `Revert "Add retries"\n\nThis reverts commit ${broken}.\n`,
          },
        ],
      }),
      [`ownRevert ${broken} 2026-11-01 Add retries`],
    );
  });

  it('leave out what was set aside for any other reason', () => {
    const bump: SetAside = {
      reason: message('A version bump or a release.'),
      subject: 'Undone later',
      hash: hash(1),
      day: '2026-11-01',
      project: 'acme/pay',
    };
    assert.deepEqual(workEvents({ suggestions: [], setAside: [bump] }), []);
  });
});

describe('The share of glue work', () => {
  it('counts contributions', () => {
    const { suggestions } = collected({
      work: [
        { n: 1, message: 'Document the on-call rotation\n', files: ['docs/oncall.md'] },
        { n: 9, message: 'Add retries\n', files: ['src/retry.ts'] },
      ],
    });
    assert.deepEqual(glueShare(suggestions), { share: 0.5, of: 2, leastOfHalves: 0 });
    assert.deepEqual(glueShare(suggestions.slice(0, 1))?.of, 1);
  });
});
