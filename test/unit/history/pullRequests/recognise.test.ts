import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isForgeCommitter } from '../../../../src/history/pullRequests/forgeCommitter.ts';
import { recognisePullRequests } from '../../../../src/history/pullRequests/recognise.ts';
import { type Circumstances, commitWith, contextWith } from './grammarCases.ts';

const recognise = (message: string, circumstances: Circumstances = {}) =>
  recognisePullRequests(commitWith(message, circumstances), contextWith(circumstances));
const CHANGE_ID = `Change-Id: I${'0123456789'.repeat(4)}`;

describe('Recognising pull requests', () => {
  const ORDER: readonly (readonly [
    string,
    string,
    string | undefined,
    number | null | undefined,
    Circumstances?,
  ])[] = [
    [
      "believes GitHub's number before a Change-Id",
      `Retry (#12)\n\n${CHANGE_ID}`,
      'github-squash',
      12,
      { byGitHub: true },
    ],
    [
      "believes Node's trailer before a suffix",
      'Retry (#5)\n\nPR-URL: https://github.com/acme/pay/pull/12',
      'trailer',
      12,
    ],
    [
      'believes an address before a Change-Id',
      `Retry\n\n${CHANGE_ID}\nReviewed-on: https://r.org/c/pay/+/12`,
      'gerrit',
      12,
    ],
    [
      "believes Gitea's address before Gerrit's",
      'Retry (#12)\n\nReviewed-on: https://codeberg.org/acme/pay/pulls/12',
      'gitea-squash',
      12,
    ],
    [
      "believes Meta's pull request before the revision",
      'Retry\n\nPull Request resolved: https://github.com/acme/pay/pull/12\n\nDifferential Revision: D9',
      'facebook-import',
      12,
    ],
    [
      'falls back on the revision',
      'Retry\n\nSummary: x\n\nDifferential Revision: https://p.org/D9',
      'phabricator',
      9,
    ],
    ['falls back on the Change-Id', `Retry\n\n${CHANGE_ID}`, 'gerrit', null],
    [
      'takes a button’s subject before everything',
      'Merge pull request #12 from ann/x\n\nRetry\n\nPR-URL: https://github.com/acme/pay/pull/5',
      'github-merge',
      12,
    ],
    [
      'takes a revert of its own number',
      'Revert "Retry (#5)" (#12)\n\nThis reverts commit 0123abc.',
      'github-squash',
      12,
      { byGitHub: true },
    ],
  ];
  for (const [sentence, message, style, number, circumstances] of ORDER) {
    it(sentence, () => {
      const [found] = recognise(message, circumstances);
      assert.deepEqual([found?.style, found?.number], [style, number]);
    });
  }

  const NONE: readonly (readonly [string, string, Circumstances?])[] = [
    ['an issue at the start', 'Fix #12: retry'],
    ['an issue in parentheses at the start', '(#12) Retry'],
    ['an issue that is closed', 'Retry (closes #12)', { byGitHub: true }],
    ['an issue in the body', 'Retry\n\nCloses #12\nFixes: #13'],
    ['a bug of another tracker', 'Retry, bug 929427'],
    ['a merge of a branch', "Merge branch 'main' of https://github.com/acme/pay", { merge: true }],
    [
      'a merge of a pull request by hand',
      "Merge remote-tracking branch 'origin/pr/12/retry'",
      { merge: true },
    ],
    [
      'a subtree',
      "Add 'lib/' from commit '0123abc'\n\ngit-subtree-dir: lib\ngit-subtree-split: 0123abc",
      { merge: true },
    ],
    ['a revert', 'Revert "Merge pull request #12 from ann/x"\n\nThis reverts commit 0123abc.'],
    ['a revert of a revert', 'Revert "Revert "Retry (#12)""'],
    ['a reapply', 'Reapply #12'],
    [
      'another repository’s pull request',
      'Retry\n\nSee https://github.com/acme/till/pull/12 and acme/till#12.',
    ],
    ['a comment on a pull request', 'Retry\n\nhttps://github.com/acme/pay/pull/12#issuecomment-1'],
    ['Subversion’s revision', 'Retry #12\n\ngit-svn-id: http://svn.example.org/trunk@12 0123abc'],
    ['a mailing list', 'Retry\n\nLink: https://lore.example.org/r/12@x.org'],
    ['an empty message', ''],
  ];
  for (const [what, message, circumstances] of NONE) {
    it(`finds none in ${what}`, () => {
      assert.deepEqual(recognise(message, circumstances), []);
    });
  }

  it('knows GitHub as the committer, and no person with its address book', () => {
    assert.equal(isForgeCommitter({ name: 'GitHub', email: 'noreply@github.com' }), true);
    assert.equal(isForgeCommitter({ name: 'GitHub Enterprise', email: 'noreply@ghe.acme.com' }), true);
    assert.equal(isForgeCommitter({ name: 'Ann', email: 'ann@users.noreply.github.com' }), false);
    assert.equal(isForgeCommitter({ name: 'GitHub', email: 'ann@example.org' }), false);
  });

  it('never throws, and finds positive numbers only', () => {
    const unit = fc.constantFrom(
      ...[
        'Merge ',
        'pull request ',
        '#12',
        '#0',
        ' from ',
        'a/b',
        ' (',
        ')',
        ': ',
        '\n',
        '\n\n',
        "'",
        '"',
        '!',
        '`',
      ],
      ...[
        'Merged PR ',
        'Merged in ',
        'Auto merge of ',
        'Reviewed-on',
        'PR-URL',
        'https://github.com/a/b/pull/',
        '12',
        'é',
      ],
      ...[
        'See merge request ',
        'Pull Request resolved',
        'Closes ',
        'r=',
        ' a=',
        '\r\n',
        '\u2028',
        'Change-Id',
        'Part-of',
      ],
    );
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 40 }),
        fc.boolean(),
        fc.boolean(),
        (message, merge, byGitHub) => {
          for (const { number, title } of recognise(message, {
            merge,
            byGitHub,
            context: { suffixIsPullRequest: true },
          })) {
            assert.ok(number === null || (Number.isInteger(number) && number > 0));
            assert.notEqual(title, '');
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads hostile messages of 200,000 characters', () => {
    const starts = [
      '',
      'Merge ',
      'Merge pull request #1 from ',
      'Merge #1',
      'Merged in ',
      'bug #1 ',
      'x\n\n',
      'Merge "',
      '!1 ',
    ];
    const parts = [
      '#',
      ' ',
      '(',
      '(#1) ',
      'a',
      '\n',
      'a: b\n',
      ' \n',
      'Closes #1 from ',
      'Closes http://',
      '"',
      '#1 ',
      '\r',
      '1: a r=b a=',
      'closes a/b#1\n',
    ];
    for (const start of starts) {
      for (const part of parts) {
        const message = start + part.repeat(200_000 / part.length);
        recognise(message, { merge: true, context: { suffixIsPullRequest: true } });
      }
    }
  });
});
