import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Revert, revertOf } from '../../../src/history/reverts.ts';
import { commitWith } from './pullRequests/grammarCases.ts';

const A = '0123456789abcdef0123456789abcdef01234567';
const B = '89abcdef0123456789abcdef0123456789abcdef';

const CASES: readonly (readonly [string, string, Partial<Revert>])[] = [
  [
    "git's revert",
    `Revert "Retry"\n\nThis reverts commit ${A}.`,
    { hash: A, title: 'Retry', pullRequestNumber: null, relands: false },
  ],
  [
    'a revert of a squash',
    `Revert "Retry (#5)"\n\nThis reverts commit ${A}.`,
    { title: 'Retry (#5)', pullRequestNumber: 5 },
  ],
  [
    'a revert with a number of its own',
    'Revert "Retry (#5)" (#6)',
    { hash: null, title: 'Retry (#5)', pullRequestNumber: 5, relands: false },
  ],
  [
    'a revert of a merge',
    `Revert "Merge pull request #5 from ann/x"\n\nThis reverts commit ${A}, reversing\nchanges made to ${B}.`,
    { hashes: [A], title: 'Merge pull request #5 from ann/x', pullRequestNumber: 5 },
  ],
  ["a revert of Symfony's merge", 'Revert "bug #5 Retry (ann)"', { pullRequestNumber: 5 }],
  [
    'a revert of a revert',
    `Revert "Revert "Retry (#5)""\n\nThis reverts commit ${A}.`,
    { hash: A, title: 'Retry (#5)', pullRequestNumber: 5, relands: true },
  ],
  [
    'a revert of an unquoted revert',
    'Revert "Revert retries (#5)"',
    { title: 'retries (#5)', relands: true },
  ],
  ['a third revert', 'Revert "Reapply "Retry""', { title: 'Retry', relands: false }],
  [
    "git's reapply",
    `Reapply "Retry"\n\nThis reverts commit ${A}.`,
    { title: 'Retry', hash: A, relands: true },
  ],
  ['a reapply by number', 'Reapply #5', { title: null, pullRequestNumber: 5, relands: true }],
  [
    "Chromium's reland",
    `Reland "Retry"\n\nThis is a reland of commit ${A}\n\nOriginal change's description:\n> Retry`,
    { title: 'Retry', hash: A, relands: true },
  ],
  [
    'a tagged reland with a number of its own',
    '[Reland] Retry (#6)',
    { title: 'Retry', pullRequestNumber: null, relands: true },
  ],
  [
    'a reland that only the body tells',
    `Retry again\n\nThis relands commit ${A}.`,
    { title: null, hash: A, relands: true },
  ],
  [
    "Meta's back out",
    'Back out "Retry"\n\nSummary:\nOriginal commit changeset: 0123456789ab',
    { title: 'Retry', hash: '0123456789ab', relands: false },
  ],
  ["Meta's revert", 'Revert D5: Retry', { title: 'Retry', pullRequestNumber: 5 }],
  [
    "Mercurial's backout",
    'Backed out changeset 0123456789ab (bug 5)',
    { hash: '0123456789ab', title: null, pullRequestNumber: null },
  ],
  [
    'several backouts',
    'Backed out 2 changesets\n\nBacked out changeset 0123456789ab (bug 5)\nBacked out changeset 1123456789ab',
    { hashes: ['0123456789ab', '1123456789ab'] },
  ],
  ['a list of hashes', `Drop it\n\nThis reverts commits ${A} and\n${B}.`, { hashes: [A, B], title: null }],
  [
    'an itemised list',
    `Drop it\n\nThis reverts the following commits:\n- ${A} ("Retry")\n- ${B}`,
    { hashes: [A, B] },
  ],
  [
    'a conventional revert',
    `revert: feat: retry\n\nThis reverts commit ${A}.`,
    { title: 'feat: retry', hash: A },
  ],
  ['a conventional revert without a body', 'revert: feat(pay): retry (#6)', { title: 'feat(pay): retry' }],
  [
    'a component before the revert',
    `pay: Revert "pay: retry"\n\nThis reverts commit ${A}.`,
    { title: 'pay: retry' },
  ],
  ['a backported revert', '[1.2] Revert "Retry (#5)" (#7)', { title: 'Retry (#5)', pullRequestNumber: 5 }],
  ["GitHub's squashed revert", 'Undo it (#6)\n\nReverts acme/pay#5', { title: null, pullRequestNumber: 5 }],
  [
    "Go's revert",
    `pay: revert "pay: retry"\n\nThis reverts CL 5.`,
    { title: 'pay: retry', pullRequestNumber: 5 },
  ],
  ['a title that was cut off', 'Revert "Retry all pay…', { title: 'Retry all pay…' }],
  ["Subversion's revert", 'Revert r123 "Retry"', { title: 'Retry' }],
];

const NONE: readonly (readonly [string, string])[] = [
  ['a plain commit', 'Retry (#5)'],
  ['a change of direction', 'Revert to the old behaviour'],
  ['a partial revert', `Trim it\n\nThis partially reverts commit ${A}.`],
  ['a component called revert', 'revert: free the options'],
  ['a command called backout', 'backout: accept several revisions'],
  [
    'what a squash undid among its own commits',
    `Retry (#5)\n\n* Retry\n\n* Revert "Wait"\n\nThis reverts commit ${A}.`,
  ],
  ['a mention', `Retry\n\nSee what happened when ${A} was reverted.`],
  ['nothing', ''],
];

describe('Revert', () => {
  for (const [what, message, expected] of CASES) {
    it(`is read from ${what}`, () => {
      const revert = revertOf(commitWith(message));
      const named = Object.entries(revert ?? {}).filter(([key]) => Object.keys(expected).includes(key));
      assert.deepEqual(Object.fromEntries(named), expected);
    });
  }

  it('is read from the pull request that a merge names', () => {
    const message = 'Merge pull request #6 from ann/revert-5-retries\n\nRevert "Retry"';
    const revert = revertOf(commitWith(message, { merge: true }));
    assert.deepEqual([revert?.title, revert?.pullRequestNumber, revert?.relands], ['Retry', 5, false]);
  });

  it("is read from Gerrit's merge", () => {
    const revert = revertOf(commitWith('Merge "Revert "Retry"" into stable/1', { merge: true }));
    assert.equal(revert?.title, 'Retry');
  });

  for (const [what, message] of NONE) {
    it(`is not read from ${what}`, () => {
      assert.equal(revertOf(commitWith(message)), null);
    });
  }

  it('never throws', () => {
    const unit = fc.constantFrom(
      'Revert ',
      'Reapply ',
      '"',
      '[',
      ']',
      ':',
      ' ',
      '\n',
      '#5',
      '(#5)',
      'This reverts commit ',
      A,
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.boolean(), (text, merge) => {
        revertOf(commitWith(text, { merge }));
      }),
    );
  });

  it('reads a hostile message of a megabyte', () => {
    for (const part of ['Revert "', '[x] ', 'a: ', 'This reverts commit\n', ' ', '"', `${A} `]) {
      revertOf(commitWith(`Revert ${part.repeat(1_000_000 / part.length)}`));
      revertOf(commitWith(`Revert "x"\n\n${part.repeat(1_000_000 / part.length)}`));
    }
  });
});
