import { symfony } from '../../../../src/history/pullRequests/symfony.ts';
import { describeGrammar } from './grammarCases.ts';

const MERGE = { merge: true };
const BODY = '\n\nThis PR was merged into the 5.3 branch.\n\nDiscussion\n----------\n\nRetry';

describeGrammar('Symfony', symfony, [
  [
    'takes the title without type and author',
    `bug #12 [Mailer] Retry #3 (again) (ann, bob)${BODY}`,
    [
      {
        forge: 'github',
        number: 12,
        title: '[Mailer] Retry #3 (again)',
        style: 'merge-script',
        authorLogin: 'ann',
        isMerge: true,
      },
    ],
    MERGE,
  ],
  ['needs no body', 'feature #12  Retry (ann)', [{ number: 12, title: 'Retry' }], MERGE],
  [
    'accepts a squash of the tool',
    `minor #12 Retry (ann)${BODY}`,
    [{ number: 12, title: 'Retry', isMerge: false }],
  ],
  ['accepts any type of the tool', `refactor #12 Retry${BODY}`, [{ number: 12, title: 'Retry' }]],
  ['is none for a plain commit about a bug', 'bug #12 Retry (ann)', []],
  ['is none for an issue', 'Bug #12: retry', [], MERGE],
  ['is none for an unknown type without the tool', 'release #12 of the year (final)', [], MERGE],
]);
