import { phabricator } from '../../../../src/history/pullRequests/phabricator.ts';
import { describeGrammar } from './grammarCases.ts';

describeGrammar('Phabricator', phabricator, [
  [
    'reads address, title and reviewers',
    'Retry payments\n\nSummary: Text\n\nReviewed By: bob, cy\n\nDifferential Revision: https://reviews.acme.org/D12',
    [
      {
        forge: 'phabricator',
        number: 12,
        url: 'https://reviews.acme.org/D12',
        title: 'Retry payments',
        style: 'phabricator',
        reviewers: ['bob', 'cy'],
      },
    ],
  ],
  ['reads a number alone', 'Retry\n\nCC: bob\n\nDifferential Revision: 12', [{ number: 12, url: null }]],
  [
    "reads Meta's number",
    'Retry\n\nDifferential Revision: D12\n\nfbshipit-source-id: 0123abc',
    [{ number: 12, url: null }],
  ],
  [
    "reads FreeBSD's tabs",
    'Retry\n\nReviewed by:\tbob\nDifferential Revision:\thttps://reviews.acme.org/D12',
    [{ number: 12 }],
  ],
  [
    'looks past what Subversion adds',
    'Retry\n\nDifferential Revision: https://reviews.acme.org/D12\n\nllvm-svn: 345',
    [{ number: 12 }],
  ],
  [
    'looks past a line that a person added',
    'Retry\n\nDifferential Revision: https://r.acme.org/D12\n\nPatch by Ann!',
    [{ number: 12 }],
  ],
  [
    'is none for the message that a revert quotes',
    'Revert "Retry"\n\nOriginal message:\nRetry\n\nDifferential Revision: https://r.acme.org/D12',
    [],
  ],
  ['is none for a mention', 'Retry\n\nFollows D12 and https://reviews.acme.org/D12.', []],
  [
    'is none for a quoted original',
    'Reland retry\n\n  Differential Revision: https://reviews.acme.org/D12',
    [],
  ],
]);
