import {
  gerritChangeId,
  gerritMerge,
  gerritReviewedOn,
} from '../../../../src/history/pullRequests/gerrit.ts';
import { describeGrammar } from './grammarCases.ts';

const ID = `I${'0123456789'.repeat(4)}`;
const at = (url: string) =>
  `Retry payments\n\nText.\n\nChange-Id: ${ID}\nReviewed-on: ${url}\nReviewed-by: Bob <b@x.org>`;

describeGrammar('Gerrit with an address', gerritReviewedOn, [
  [
    'reads project and number',
    at('https://review.acme.org/c/acme/pay/+/12'),
    [
      {
        forge: 'gerrit',
        number: 12,
        repository: 'acme/pay',
        changeId: ID,
        title: 'Retry payments',
        style: 'gerrit',
        isMerge: false,
      },
    ],
  ],
  ['reads the number of old versions', at('https://review.acme.org/12'), [{ number: 12, repository: null }]],
  ['reads a patch set', at('https://review.acme.org/#/c/12/3'), [{ number: 12 }]],
  ['reads below a path', at('https://acme.org/r/c/acme/pay/+/12'), [{ number: 12, repository: 'acme/pay' }]],
  [
    'takes the last of a picked change',
    `Retry\n\nReviewed-on: https://r.acme.org/c/pay/+/5\n(cherry picked from commit 0123abc)\nReviewed-on: https://r.acme.org/c/pay/+/12`,
    [{ number: 12 }],
  ],
  ["is none for Gitea's address", at('https://codeberg.org/acme/pay/pulls/12'), []],
  ['is none for a day', 'Retry\n\nReviewed-on: 2026-11-12', []],
]);

describeGrammar('Gerrit by Change-Id', gerritChangeId, [
  [
    'has no number',
    `Retry\n\nChange-Id: ${ID}\nCloses-Bug: #12`,
    [{ number: null, changeId: ID, title: 'Retry', style: 'gerrit' }],
  ],
  ['is none for a superproject’s link', `Update git submodules\n\n* Update pay\n\nChange-Id: ${ID}`, []],
  [
    'is none for a moved superproject',
    `Updated acme/acme\nProject: acme/pay 0123abc\n\nRetry\n\nChange-Id: ${ID}`,
    [],
  ],
  ['is none for a broken id', 'Retry\n\nChange-Id: I12', []],
]);

describeGrammar('Gerrit merge', gerritMerge, [
  [
    'takes the title between the quotes',
    'Merge "Retry "all" payments" into stable/1',
    [{ number: null, title: 'Retry "all" payments', style: 'gerrit-merge' }],
    { merge: true },
  ],
  ['is none for a single commit', 'Merge "Retry" and "Wait"', []],
  ['is none for prose', 'Merge "Retry" by hand', [], { merge: true }],
]);
