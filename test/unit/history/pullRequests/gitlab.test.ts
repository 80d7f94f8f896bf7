import { gitlabMerge, gitlabSquash, partOf } from '../../../../src/history/pullRequests/gitlab.ts';
import { describeGrammar } from './grammarCases.ts';

const MERGE = { merge: true };
const URL = 'https://gitlab.example.org/acme/core/pay/-/merge_requests/12';

describeGrammar('GitLab merge', gitlabMerge, [
  [
    'reads title and reference',
    "Merge branch 'x' into 'main'\n\nRetry payments\n\nCloses #7\n\nSee merge request acme/core/pay!12",
    [
      {
        forge: 'gitlab',
        number: 12,
        repository: 'acme/core/pay',
        title: 'Retry payments',
        style: 'gitlab-merge',
        isMerge: true,
      },
    ],
    MERGE,
  ],
  [
    'reads an address and trailers after it',
    `Merge branch 'x' into 'main'\n\nRetry\n\nSee merge request ${URL}\n\nMerged-by: Bob <bob@x.org>`,
    [{ number: 12, repository: 'acme/core/pay', title: 'Retry', url: URL }],
    MERGE,
  ],
  [
    'reads the short reference of old versions',
    "Merge branch 'x' into 'main'\r\n\r\nRetry\r\n\r\nSee merge request !12\r\n",
    [{ number: 12, repository: null, title: 'Retry' }],
    MERGE,
  ],
  [
    'takes the last of two references',
    "Merge branch 'x' into 'main'\n\nRetry\n\nSee merge request acme/pay!5\n\nSee merge request acme/pay!12",
    [{ number: 12 }],
    MERGE,
  ],
  [
    'has no title when there is none',
    "Merge branch 'x' into 'main'\n\nSee merge request acme/pay!12",
    [{ number: 12, title: null }],
    MERGE,
  ],
  [
    'takes no list of issues for a title',
    "Merge branch 'x' into 'main'\n\nCloses #1, #2 and acme/till#3\n\nSee merge request acme/pay!12",
    [{ title: null }],
    MERGE,
  ],
  [
    'reads the line in a squash',
    'Retry payments\n\nSee merge request acme/pay!12',
    [{ number: 12, title: 'Retry payments', style: 'gitlab-trailer', isMerge: false }],
  ],
  ['is none for a plain merge', "Merge branch 'x' into 'main'", [], MERGE],
  ['is none for a mention', 'Retry\n\nAs I said: See merge request acme/pay!12', []],
  [
    'is none for a reverted merge request',
    'Revert "Merge branch \'x\'"\n\nThis reverts merge request !12',
    [],
  ],
]);

describeGrammar('GitLab squash', gitlabSquash, [
  [
    'reads its number',
    'Retry (!12)',
    [{ number: 12, title: 'Retry', style: 'gitlab-trailer' }],
    { context: { forge: 'gitlab' } },
  ],
  ['is none for an issue', 'Retry (#12)', [], { context: { forge: 'gitlab' } }],
  ['is none on another forge', 'Retry (!12)', []],
]);

describeGrammar('Part-of', partOf, [
  [
    "reads Marge-bot's trailer",
    `Retry payments\n\nText.\n\nPart-of: <${URL}>`,
    [
      {
        forge: 'gitlab',
        number: 12,
        repository: 'acme/core/pay',
        url: URL,
        title: 'Retry payments',
        style: 'gitlab-trailer',
        isMerge: false,
      },
    ],
  ],
  ["reads Odoo's", 'Retry\n\nPart-of: acme/pay#12', [{ forge: 'github', number: 12, style: 'trailer' }]],
  ['is none for another repository', 'Retry\n\nPart-of: acme/till#12', []],
  ['is none for a series', 'Retry\n\nPart-of: the big clean-up', []],
]);
