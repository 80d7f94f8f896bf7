import { prUrlTrailer } from '../../../../src/history/pullRequests/prUrlTrailer.ts';
import { describeGrammar } from './grammarCases.ts';

const URL = 'https://github.com/acme/pay/pull/12';

describeGrammar('Pull request in a trailer', prUrlTrailer, [
  [
    "reads Node's",
    `test: retry (#7)\n\nText.\n\nFixes: https://github.com/acme/pay/issues/9\nPR-URL: ${URL}\nReviewed-By: Bob <b@x.org>`,
    [
      {
        forge: 'github',
        number: 12,
        title: 'test: retry (#7)',
        style: 'trailer',
        url: URL,
        repository: 'acme/pay',
      },
    ],
  ],
  [
    "reads spr's and takes the number off the title",
    `Retry (#12)\n\nPull Request: ${URL}`,
    [{ number: 12, title: 'Retry' }],
  ],
  ["reads Bitcoin's", 'Retry\n\nGithub-Pull: #12\nRebased-From: 0123abc', [{ number: 12, url: null }]],
  ["reads OpenSSL's", `Retry\n\nReviewed-by: Bob <b@x.org>\n(Merged from ${URL})`, [{ number: 12 }]],
  ["reads Gentoo's", `Retry\n\nCloses: ${URL}\nSigned-off-by: Ann <a@x.org>`, [{ number: 12 }]],
  [
    'knows the project under an older name',
    'Retry\n\nPR-URL: https://github.com/old/name/pull/12',
    [{ number: 12, repository: 'old/name' }],
  ],
  [
    'reads an address of GitLab',
    'Retry\n\nMerge-Request: https://gitlab.com/acme/pay/-/merge_requests/12',
    [{ forge: 'gitlab', number: 12 }],
  ],
  [
    'knows a fork by its name',
    `Retry\n\nPR-URL: ${URL}`,
    [{ number: 12 }],
    { context: { fullName: 'ann/pay' } },
  ],
  [
    'is none for the private fork of an advisory',
    'Retry\n\nPR-URL: https://github.com/acme/pay-ghsa-1a2b-3c4d-5e6f/pull/12',
    [],
  ],
  ["is none for a link to another repository's", 'Retry\n\nLink: https://github.com/acme/till/pull/12', []],
  ['is none for a mailing list', 'Retry\n\nLink: https://lore.example.org/r/20260101.12-1-ann@x.org', []],
  ['is none for an issue', 'Retry\n\nCloses: https://github.com/acme/pay/issues/12\nCloses: #13', []],
  ['is none for prose', `Retry\n\nThis follows ${URL}\nand needs it.`, []],
]);
