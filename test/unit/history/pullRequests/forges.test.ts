import { azure } from '../../../../src/history/pullRequests/azure.ts';
import { b4Series } from '../../../../src/history/pullRequests/b4Series.ts';
import { bitbucketCloud } from '../../../../src/history/pullRequests/bitbucketCloud.ts';
import { bitbucketServer } from '../../../../src/history/pullRequests/bitbucketServer.ts';
import { kitware } from '../../../../src/history/pullRequests/kitware.ts';
import { describeGrammar } from './grammarCases.ts';

const MERGE = { merge: true };

describeGrammar('Azure DevOps', azure, [
  [
    'reads number and title',
    'Merged PR 8123456: Retry payments',
    [{ forge: 'azure', number: 8123456, title: 'Retry payments', style: 'azure', isMerge: false }],
  ],
  [
    'takes the first of several numbers',
    'Merged PR 12: Merged PR 5: !7: Retry',
    [{ number: 12, title: 'Merged PR 5: !7: Retry' }],
  ],
  [
    'takes the title from the body when the subject has none',
    'Merged PR 12:\n\nRetry',
    [{ number: 12, title: 'Retry' }],
  ],
  [
    'reads the first form',
    'Merge pull request 12 from users/ann/x into main',
    [{ number: 12, title: null }],
    MERGE,
  ],
  ['is none for prose', 'Merged PR changes by hand', []],
]);

describeGrammar('b4 series', b4Series, [
  [
    'has a title and no number',
    'Merge patch series "net: retry"\n\nLink: https://lore.example.org/r/1',
    [{ forge: null, number: null, title: 'net: retry', style: 'b4-series' }],
    MERGE,
  ],
  ['is none for a single commit', 'Merge patch series "net: retry"', []],
]);

describeGrammar('Bitbucket Cloud', bitbucketCloud, [
  [
    'reads number and title',
    'Merged in ann/pay/retries (pull request #12)\n\nRetry payments\n\nApproved-by: Bob',
    [
      {
        forge: 'bitbucket',
        number: 12,
        title: 'Retry payments',
        style: 'bitbucket-cloud',
        isMerge: true,
        authorLogin: null,
      },
    ],
    MERGE,
  ],
  [
    'takes a title on the next line',
    'Merged in retries (pull request #12)\nRetry',
    [{ number: 12, title: 'Retry' }],
  ],
  [
    "takes no approval or Mercurial's data for a title",
    'Merged in x (pull request #12)\n\nApproved-by: Bob',
    [{ title: null }],
  ],
  [
    "takes no Mercurial's data for a title",
    'Merged in x (pull request #12)\n\n--HG--\nbranch : y',
    [{ title: null }],
  ],
  ['is none for prose', 'Merged in changes of pull request #12', []],
]);

describeGrammar('Bitbucket Server', bitbucketServer, [
  [
    'reads number and title',
    'Pull request #12: Retry payments\n\nMerge in PAY/core from retries to main\n\n* commit …',
    [{ forge: 'bitbucket', number: 12, title: 'Retry payments', style: 'bitbucket-server' }],
  ],
  ['needs no hash sign', 'Pull request 12: Retry', [{ number: 12, title: 'Retry' }]],
  [
    'cuts off what follows on the next line',
    'Pull request #12: Retry\nMerge in PAY/core from x to main',
    [{ title: 'Retry' }],
  ],
  [
    'has no number when the message has none',
    'Pull request: 5052 Close errors',
    [{ number: null, title: '5052 Close errors' }],
  ],
  [
    'reads the form of version 6',
    "Merge pull request #12 in PAY/core from x to main\n\n* commit '0123abc':\n  Retry",
    [{ number: 12, title: null }],
    MERGE,
  ],
  ['is none for prose', 'Pull requests are welcome', []],
]);

describeGrammar('Kitware', kitware, [
  [
    'reads the trailer',
    "Merge topic 'retries' into release\n\n0123abc Retry\n\nAcked-by: Robot <r@x.org>\nMerge-request: !12",
    [{ forge: 'gitlab', number: 12, title: null, style: 'kitware-topic' }],
    MERGE,
  ],
  ['is none without it', "Merge topic 'retries'\n\n0123abc Retry", [], MERGE],
]);
