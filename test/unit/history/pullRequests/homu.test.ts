import { homu } from '../../../../src/history/pullRequests/homu.ts';
import { describeGrammar } from './grammarCases.ts';

const MERGE = { merge: true };

describeGrammar('Homu', homu, [
  [
    'reads number, author, reviewers and title',
    'Auto merge of #12 - ann:retries, r=bob,cy\n\nRetry payments\n\nLong text.',
    [
      {
        forge: 'github',
        number: 12,
        title: 'Retry payments',
        style: 'homu',
        isMerge: true,
        authorLogin: 'ann',
        reviewers: ['bob', 'cy'],
      },
    ],
    MERGE,
  ],
  [
    'reads each pull request of a rollup',
    'Rollup merge of #12 - ann:x, r=bob\n\nRetry',
    [{ number: 12, title: 'Retry', style: 'homu-rollup', authorLogin: 'ann' }],
    MERGE,
  ],
  [
    'credits nobody with the rollup itself',
    'Auto merge of #12 - cy:rollup-1, r=cy\n\nRollup of 2 pull requests',
    [{ number: 12, authorLogin: null }],
    MERGE,
  ],
  [
    "reads the first bors' form",
    'auto merge of #12 : ann/pay/retries, r=bob\n\nRetry',
    [{ number: 12, title: 'Retry', authorLogin: 'ann' }],
    MERGE,
  ],
  [
    'reads rollups by hand',
    'rollup merge of #12: ann/retries\n\nRetry',
    [{ number: 12, title: 'Retry', style: 'homu-rollup' }],
    MERGE,
  ],
  ['has no title without a body', 'Auto merge of #12 - ann:x, r=bob', [{ number: 12, title: null }], MERGE],
  ['is none for a try build', 'Auto merge of #12 - ann:x, r=<try>\n\nRetry', [], MERGE],
  ['is none for prose', 'Auto merge of dependency updates #12', []],
  ['is none for a revert', 'Revert "Auto merge of #12 - ann:x, r=bob"', []],
]);
