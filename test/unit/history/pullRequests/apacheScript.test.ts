import { apacheScript } from '../../../../src/history/pullRequests/apacheScript.ts';
import { describeGrammar } from './grammarCases.ts';

describeGrammar("Apache's merge script", apacheScript, [
  [
    "reads Spark's sentence",
    '[PAY-1] Retry\n\nText, see #7.\n\nCloses #12 from ann/pay-1.\n\nAuthored-by: Ann <ann@x.org>',
    [
      {
        forge: 'github',
        number: 12,
        title: '[PAY-1] Retry',
        style: 'apache-script',
        authorLogin: 'ann',
        isMerge: false,
      },
    ],
  ],
  [
    'reads the earlier sentence',
    'Retry\n\nCloses #12 from ann/x and squashes the following commits:\n\n0123abc [Ann] Retry',
    [{ number: 12, title: 'Retry' }],
  ],
  [
    'accepts its own repository',
    'Retry\n\nCloses acme/pay#12 from ann/x.',
    [{ number: 12, repository: 'acme/pay' }],
  ],
  ['is none for another repository', 'Retry\n\nCloses acme/till#12 from ann/x.', []],
  ['accepts "This closes"', 'Retry\n\nThis closes #12 from ann/x', [{ number: 12 }]],
  [
    "reads ActiveMQ's merges",
    'This closes #12',
    [{ number: 12, title: null, isMerge: true }],
    { merge: true },
  ],
  ['is none without a branch, which may be an issue', 'Retry\n\nCloses #12', []],
  ['is none in the middle of a line', 'Retry\n\nSee also: Closes #12 from ann/x', []],
  ['is none for a release', 'Retry\n\nCloses #12 from the list', []],
]);
