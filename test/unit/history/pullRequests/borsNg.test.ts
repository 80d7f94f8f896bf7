import { borsNg } from '../../../../src/history/pullRequests/borsNg.ts';
import { describeGrammar } from './grammarCases.ts';

const MERGE = { merge: true };

describeGrammar('Bors-NG', borsNg, [
  [
    'reads title, author and reviewer from the body',
    'Merge #12\n\n12: Retry payments r=bob a=ann\n\nText.\n\nCo-authored-by: Ann <ann@x.org>',
    [
      {
        forge: 'github',
        number: 12,
        title: 'Retry payments',
        style: 'bors-ng',
        authorLogin: 'ann',
        reviewers: ['bob'],
        isMerge: true,
      },
    ],
    MERGE,
  ],
  [
    'finds every pull request of a batch',
    'Merge #12 #15\n\n12: Retry r=bob a=ann\n\n15: Wait: longer r=bob,cy a=dee\n',
    [
      { number: 12, title: 'Retry', authorLogin: 'ann' },
      { number: 15, title: 'Wait: longer', authorLogin: 'dee', reviewers: ['bob', 'cy'] },
    ],
    MERGE,
  ],
  [
    'keeps an r= that belongs to the title',
    'Merge #12\n\n12: Set r=1 by default r=bob a=ann',
    [{ title: 'Set r=1 by default' }],
    MERGE,
  ],
  [
    'needs no lines where GitHub committed',
    'Merge #12',
    [{ number: 12, title: null }],
    { merge: true, byGitHub: true },
  ],
  ['is none without them where a person did', 'Merge #12', [], MERGE],
  ['is none for a merged issue', 'Merge #12: quote the delimiter', [], MERGE],
  ['is none for more words', 'Merge #12 from 3.2', [], MERGE],
]);
