import { githubSquash } from '../../../../src/history/pullRequests/githubSquash.ts';
import { describeGrammar } from './grammarCases.ts';

const BY_GITHUB = { byGitHub: true };
const HABIT = { context: { suffixIsPullRequest: true } };

describeGrammar('GitHub squash', githubSquash, [
  [
    'believes a suffix that GitHub committed',
    'Retry payments (#12)',
    [{ forge: 'github', number: 12, title: 'Retry payments', style: 'github-squash', isMerge: false }],
    BY_GITHUB,
  ],
  [
    'credits the side of a merge that is titled by its pull request',
    'Retry payments (#12)\n\nBecause.',
    [{ number: 12, title: 'Retry payments', style: 'github-merge', isMerge: true }],
    { byGitHub: true, merge: true },
  ],
  [
    'takes the last number, a backport’s own',
    '[1.2] Retry (#5) (#12)',
    [{ number: 12, title: '[1.2] Retry (#5)' }],
    BY_GITHUB,
  ],
  [
    'takes the number of a revert, not of what it reverts',
    'Revert "Retry (#5)" (#12)',
    [{ number: 12, title: 'Revert "Retry (#5)"' }],
    BY_GITHUB,
  ],
  [
    'keeps the issue in the title',
    'Retry (closes #5) (#12)',
    [{ number: 12, title: 'Retry (closes #5)' }],
    BY_GITHUB,
  ],
  ["reads CPython's form", 'gh-1: Retry (GH-12)', [{ number: 12, title: 'gh-1: Retry' }], BY_GITHUB],
  [
    'believes a person where the history is in the habit',
    'Retry (#12)',
    [{ number: 12, title: 'Retry' }],
    HABIT,
  ],
  [
    'is a squash of Gitea on Gitea',
    'Retry (#12)',
    [{ forge: 'gitea', style: 'gitea-squash' }],
    { context: { forge: 'gitea', suffixIsPullRequest: true } },
  ],
  [
    'keeps the number of a pick',
    'Retry (#12)\n\n(cherry picked from commit 0123abc)',
    [{ number: 12 }],
    HABIT,
  ],
  ['is none when a person committed it elsewhere', 'Retry (#12)', []],
  [
    'is none on GitLab, where the number is an issue',
    'Retry (#12)',
    [],
    { context: { forge: 'gitlab', suffixIsPullRequest: true } },
  ],
  ['is none for a merge made by hand', 'merge 3.2 (#12)', [], { merge: true, ...HABIT }],
  [
    'is none for the number inside a picked title',
    'Retry (GH-12)\n\n(cherry picked from commit 0123abc)',
    [],
    HABIT,
  ],
  ['is none for a reverted number', 'Revert "Retry (#12)"', [], BY_GITHUB],
  ['is none for an issue that is closed', 'Retry (fixes #12)', [], BY_GITHUB],
  ['is none in front of anything else', 'Retry (#12) and wait', [], BY_GITHUB],
  ['is none before a full stop', 'Retry (#12).', [], BY_GITHUB],
  ['is none without a title', '(#12)', [], BY_GITHUB],
]);
