import { facebookImport } from '../../../../src/history/pullRequests/facebookImport.ts';
import { describeGrammar } from './grammarCases.ts';

const MARKS =
  '\n\nReviewed By: bob\n\nDifferential Revision: D9\n\nPulled By: ann\n\nfbshipit-source-id: 0123abc';
const URL = 'https://github.com/acme/pay/pull/12';

describeGrammar("Meta's import", facebookImport, [
  [
    'reads the address and takes the number off the title',
    `Retry (#12)\n\nSummary:\nText\nPull Request resolved: ${URL}${MARKS}`,
    [
      {
        forge: 'github',
        number: 12,
        title: 'Retry',
        style: 'facebook-import',
        repository: 'acme/pay',
        url: URL,
      },
    ],
  ],
  [
    'takes one suffix of two that are the same',
    `Retry (#12) (#12)\n\nSummary: x${MARKS}`,
    [{ number: 12, title: 'Retry (#12)' }],
  ],
  [
    "reads 2017's address",
    `Retry\n\nSummary:\nText\nCloses ${URL}${MARKS}`,
    [{ number: 12, title: 'Retry' }],
  ],
  [
    "reads ghstack's and PyTorch's",
    `Retry (#12)\n\nPull Request resolved: ${URL}\nApproved by: https://github.com/bob`,
    [{ number: 12, title: 'Retry' }],
  ],
  [
    'reads a revert as its own',
    `Revert "Retry (#5)" (#12)\n\nPull Request resolved: ${URL}${MARKS}`,
    [{ number: 12, title: 'Revert "Retry (#5)"' }],
  ],
  [
    'knows a fork by its name',
    `Retry\n\nPull Request resolved: ${URL}`,
    [{ number: 12 }],
    { context: { fullName: 'ann/pay' } },
  ],
  [
    "is none for another project's number",
    `Retry (#12)\n\nPull Request resolved: https://github.com/acme/till/pull/12${MARKS}`,
    [],
  ],
  [
    "is none for another project's cross link",
    `Retry\n\nX-link: https://github.com/acme/till/pull/12${MARKS}`,
    [],
  ],
  ['is none for a reverted number', `Back out "Retry (#12)"\n\nSummary: x${MARKS}`, []],
  ['is none for a suffix without the marks', 'Retry (#12)\n\nDifferential Revision: D9', []],
  ['is none for a comment', `Retry\n\nPull Request resolved: ${URL}#issuecomment-1`, []],
]);
