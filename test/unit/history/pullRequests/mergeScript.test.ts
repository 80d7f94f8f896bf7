import { mergeScript } from '../../../../src/history/pullRequests/mergeScript.ts';
import { describeGrammar } from './grammarCases.ts';

const MERGE = { merge: true };
const COMMITS =
  '\n\n0123456789abcdef0123456789abcdef01234567 Retry (Ann)\n\nPull request description:\n\n  Text';

describeGrammar('Merge scripts', mergeScript, [
  [
    "reads Bitcoin's form with its repository",
    `Merge acme/gui#12: net: Retry payments${COMMITS}`,
    [
      {
        forge: 'github',
        number: 12,
        repository: 'acme/gui',
        title: 'net: Retry payments',
        style: 'merge-script',
        isMerge: true,
      },
    ],
    MERGE,
  ],
  [
    "reads Bitcoin's earlier form",
    `Merge #12: Retry payments${COMMITS}`,
    [{ number: 12, title: 'Retry payments' }],
    MERGE,
  ],
  [
    'accepts short hashes',
    'Merge #12: Retry\n\n0123abc Retry (Ann)',
    [{ number: 12, title: 'Retry' }],
    MERGE,
  ],
  [
    "reads Bitcoin's first form",
    'Merge pull request #12\n\n0123abc Retry (Ann)',
    [{ number: 12, title: null }],
    MERGE,
  ],
  [
    'takes a single line of the body for the title',
    'Merge PR #12\n\nRetry payments\n\nText.',
    [{ title: 'Retry payments' }],
    MERGE,
  ],
  ['takes no paragraph for it', 'Merge PR #12\n\nRetry payments,\nall of them.', [{ title: null }], MERGE],
  ["reads Rails' form", 'Merge PR #12', [{ number: 12, title: null }], MERGE],
  [
    "reads Rocq's form",
    'Merge PR #12: Retry payments\n\nReviewed-by: bob',
    [{ number: 12, title: 'Retry payments' }],
    MERGE,
  ],
  [
    "reads Ceph's form",
    'Merge PR #12 into main\n\n* refs/pull/12/head:\n\tretry',
    [{ number: 12, title: null }],
    MERGE,
  ],
  [
    "reads Beam's form",
    'Merge pull request #12: [PAY-1] Retry',
    [{ number: 12, title: '[PAY-1] Retry' }],
    MERGE,
  ],
  [
    "reads Pagure's form",
    'Merge #12 `Retry payments`',
    [{ forge: null, number: 12, title: 'Retry payments' }],
    MERGE,
  ],
  [
    "reads Gitee's form",
    '!12 Retry payments\nMerge pull request !12 from ann/retries',
    [{ forge: null, number: 12, title: 'Retry payments' }],
    MERGE,
  ],
  [
    "reads Gitee's form with people between",
    '!12 Retry\n\nFrom: @ann\nMerge pull request !12 from ann/retries',
    [{ number: 12, title: 'Retry' }],
    MERGE,
  ],
  ['is none for an issue merged between branches', 'Merge #12: quote the delimiter.', [], MERGE],
  ['is none for a branch', "Merge branch 'fix-#12'", [], MERGE],
  ["is none for GitHub's form", 'Merge pull request #12 from ann/x', [], MERGE],
  ['is none for a mention of a merge request', '!12 is what this follows', []],
]);
