import { giteaMerge, giteaSquash } from '../../../../src/history/pullRequests/gitea.ts';
import { describeGrammar } from './grammarCases.ts';

const URL = 'https://codeberg.org/acme/pay/pulls/12';

describeGrammar('Gitea merge', giteaMerge, [
  [
    'reads title, number, author and address',
    `Merge pull request 'Retry (it's late)' (#12) from ann/pay:retries into main\n\nReviewed-on: ${URL}`,
    [
      {
        forge: 'gitea',
        number: 12,
        title: "Retry (it's late)",
        style: 'gitea-merge',
        url: URL,
        repository: 'acme/pay',
        authorLogin: 'ann',
        isMerge: true,
      },
    ],
    { merge: true },
  ],
  [
    'knows no author for a branch of its own',
    "Merge pull request 'Retry' (#12) from retries into main",
    [{ number: 12, authorLogin: null, url: null }],
  ],
  [
    "reads the sign of another tracker's project",
    "Merge pull request 'Retry' (!12) from retries",
    [{ number: 12 }],
  ],
  ["is none for GitHub's form", 'Merge pull request #12 from ann/x', []],
]);

describeGrammar('Gitea squash', giteaSquash, [
  [
    'takes the number off the title',
    `Retry (#12)\n\nReviewed-on: ${URL}\nCo-authored-by: Ann <ann@x.org>`,
    [{ forge: 'gitea', number: 12, title: 'Retry', style: 'gitea-squash', url: URL }],
  ],
  ['needs no suffix', `Retry\n\nReviewed-on: ${URL}`, [{ number: 12, title: 'Retry' }]],
  ["is none for Gerrit's address", 'Retry\n\nReviewed-on: https://review.acme.org/c/pay/+/12', []],
]);
