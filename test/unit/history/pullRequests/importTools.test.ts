import { copybara } from '../../../../src/history/pullRequests/copybara.ts';
import { robodoo } from '../../../../src/history/pullRequests/robodoo.ts';
import { describeGrammar } from './grammarCases.ts';

const body = (repository: string) =>
  `Imported from GitHub PR https://github.com/${repository}/pull/12\n\nText\nCOPYBARA_INTEGRATE_REVIEW=https://github.com/${repository}/pull/12 from ann:retries 0123abc\nPiperOrigin-RevId: 5`;

describeGrammar('Copybara', copybara, [
  [
    'takes the number off the title',
    `PR #12: [net] Retry\n\n${body('acme/pay')}`,
    [{ forge: 'github', number: 12, title: '[net] Retry', repository: 'acme/pay' }],
  ],
  ["is none for another repository's", `PR #12: Retry\n\n${body('acme/till')}`, []],
]);

const SIGNED = 'Signed-off-by: Bob <bob@x.org>';

describeGrammar('Robodoo', robodoo, [
  [
    'reads the last commit of a pull request',
    `[FIX] pay: retry\n\nText.\n\ncloses acme/pay#12\n\nX-original-commit: 0123abc\n${SIGNED}`,
    [{ number: 12, title: '[FIX] pay: retry' }],
  ],
  ['is none without a signature', 'Retry\n\ncloses acme/pay#12', []],
  ['is none for another repository', `Retry\n\ncloses acme/till#12\n\n${SIGNED}`, []],
  ['is none for an issue', `Retry\n\ncloses #12\n\n${SIGNED}`, []],
]);
