import { githubMerge } from '../../../../src/history/pullRequests/githubMerge.ts';
import { describeGrammar } from './grammarCases.ts';

describeGrammar('GitHub merge', githubMerge, [
  [
    'takes the title from the first line of the body and the author from the branch',
    'Merge pull request #12 from ann/retries\n\nRetry payments\n\nThey fail a lot.',
    [
      {
        forge: 'github',
        number: 12,
        title: 'Retry payments',
        style: 'github-merge',
        isMerge: true,
        authorLogin: 'ann',
      },
    ],
    { merge: true },
  ],
  ['has no title without a body', 'Merge pull request #12 from ann/retries', [{ number: 12, title: null }]],
  [
    'reads line ends of Windows',
    'Merge pull request #12 from ann/x\r\n\r\nRetry\r\n\r\nMore\r\n',
    [{ number: 12, title: 'Retry' }],
  ],
  [
    'names no author for a branch of the repository itself',
    'Merge pull request #12 from Acme/x\n\nT',
    [{ number: 12, authorLogin: null }],
  ],
  [
    'accepts a target branch',
    'Merge pull request #12 from ann/x into release-1\n\nT',
    [{ number: 12, title: 'T' }],
  ],
  [
    'accepts owner:branch, as API clients write it',
    'Merge pull request #12 from ann:x\n\nT',
    [{ number: 12, authorLogin: 'ann' }],
  ],
  [
    'takes a title that follows on the next line',
    'Merge pull request #12 from ann/x\nRetry',
    [{ number: 12, title: 'Retry' }],
  ],
  [
    "skips the paragraph that Kubernetes' merge bot puts above the title",
    'Merge pull request #12 from ann/x\n\nAutomatic merge from submit-queue (batch tested with PRs 1, 12)\n\nRetry',
    [{ number: 12, title: 'Retry' }],
  ],
  [
    'takes no trailer for a title',
    'Merge pull request #12 from ann/x\n\nReviewed-by: Bob <b@x.org>',
    [{ number: 12, title: null }],
  ],
  [
    'keeps a title with its own number',
    'Merge pull request #12 from ann/x\n\nFix #9, part 2',
    [{ number: 12, title: 'Fix #9, part 2' }],
  ],
  ['is none for a revert of a merge', 'Revert "Merge pull request #12 from ann/x"', []],
  ["is none for Bitbucket's form", 'Merge pull request #12 in PAY/core from x to master', []],
  ['is none for a number that no forge gives', 'Merge pull request #0 from ann/x', []],
]);
