import assert from 'node:assert/strict';
import { formatMessage } from '../../../../src/base/message.ts';
import { GITHUB, grouped, outline, type TestHistory } from '../../../support/builders.ts';
import { hash } from '../../../support/logText.ts';

interface Case {
  readonly history: TestHistory;
  /** `#PULL REQUEST: COMMITS`, or the commits alone. */
  readonly contributions: readonly string[];
  readonly setAside?: readonly string[];
}

const MERGE_7 = {
  n: 50,
  message: 'Merge pull request #7 from ada/retries\n\nRetry with backoff\n',
  committer: GITHUB,
};

const PULL_REQUESTS: Readonly<Record<string, Case>> = {
  'a merged pull request is one contribution': {
    history: {
      work: [
        { n: 1, in: [50] },
        { n: 2, in: [50], message: 'Test it\n' },
      ],
      merges: [MERGE_7],
    },
    contributions: ['#7: 1 2'],
  },
  'a squash is one contribution': {
    history: { work: [{ n: 1, message: 'Retry (#7)\n', committer: GITHUB }] },
    contributions: ['#7: 1'],
  },
  'commits with the same PR-URL are one contribution': {
    history: {
      work: [1, 2].map((n) => ({
        n,
        message: `src: step ${n}\n\nPR-URL: https://github.com/acme/pay/pull/9\n`,
      })),
    },
    contributions: ['#9: 1 2'],
  },
  'the inner merge of a rollup counts, not the outer one': {
    history: {
      work: [{ n: 1, in: [51, 52] }],
      merges: [
        { n: 51, message: 'Rollup merge of #20 - ada:retries, r=bob\n\nRetry with backoff\n' },
        { n: 52, message: 'Auto merge of #21 - bob:rollup, r=bob\n\nRollup of 8 pull requests\n', side: 9 },
      ],
    },
    contributions: ['#20: 1'],
  },
  'several pull requests in one batch are told apart by title and author': {
    history: {
      work: [
        { n: 1, in: [51], message: 'Retry with backoff\n' },
        { n: 2, in: [51], message: 'wire it up\n', author: { name: 'ada-x', email: 'ada@example.com' } },
      ],
      merges: [
        {
          n: 51,
          message:
            'Merge #20 #22 #23\n\n20: Retry with backoff r=bob a=carol\n\n22: Use it r=bob a=ada-x\n\n23: Docs r=bob a=dan\n',
        },
      ],
    },
    contributions: ['#20: 1', '#22: 2'],
  },
  "a GitLab squash is its merge's request": {
    history: {
      work: [{ n: 1, in: [51], message: 'Retry with backoff\n' }],
      merges: [
        {
          n: 51,
          message:
            "Merge branch 'retries' into 'main'\n\nRetry with backoff\n\nSee merge request acme/pay!7\n",
        },
      ],
    },
    contributions: ['#7: 1'],
  },
  'a release that merges everybody’s work is nobody’s pull request': {
    history: {
      work: [{ n: 1, in: [51] }],
      merges: [{ n: 51, message: 'Merge pull request #30 from acme/develop\n\nRelease 2\n', side: 200 }],
    },
    contributions: ['1'],
  },
  'a pull request of nothing but drafts is kept for its title': {
    history: {
      work: [
        { n: 1, in: [50], message: 'wip\n' },
        { n: 2, in: [50], message: 'wip\n' },
      ],
      merges: [MERGE_7],
    },
    contributions: ['#7: 1 2'],
  },
  'a draft beside finished work is set aside': {
    history: {
      work: [
        { n: 1, in: [50] },
        { n: 2, in: [50], message: 'fixup! Add a thing\n' },
      ],
      merges: [MERGE_7],
    },
    contributions: ['#7: 1'],
    setAside: ['2: A fixup of another commit.'],
  },
  'the merge of own work is no work, and not set aside either': {
    history: {
      work: [
        { n: 1, in: [50] },
        { n: 50, message: MERGE_7.message, parents: [hash(1), hash(2)] },
      ],
      merges: [MERGE_7],
    },
    contributions: ['#7: 1'],
  },
};

const WITHOUT: Readonly<Record<string, Case>> = {
  'the merged branch gathers its commits': {
    history: {
      work: [{ n: 1, in: [51] }, { n: 2, in: [51], message: 'Something else\n' }, { n: 3 }],
      merges: [{ n: 51, message: "Merge branch 'retries'\n" }],
    },
    contributions: ['1 2', '3'],
  },
  'a trunk merged into a branch gathers nothing': {
    history: {
      work: [
        { n: 1, in: [51] },
        { n: 20, in: [51] },
      ],
      merges: [{ n: 51, message: "Merge branch 'main' into retries\n" }],
    },
    contributions: ['1', '20'],
  },
  'a tracker key gathers at any distance': {
    history: {
      work: [
        { n: 1, message: 'PAY-12: retry\n' },
        { n: 2, message: 'Other\n' },
        { n: 25, message: '[PAY-12] back off\n' },
        { n: 27, message: 'Jitter\n\nRefs: PAY-12\n' },
      ],
    },
    contributions: ['1 25 27', '2'],
  },
  'a standard is no tracker key': {
    history: {
      work: [
        { n: 1, message: 'UTF-8: read\n' },
        { n: 9, message: 'UTF-8: write\n' },
      ],
    },
    contributions: ['1', '9'],
  },
  'a conventional scope gathers within days': {
    history: {
      work: [
        { n: 1, message: 'feat(retry): add\n' },
        { n: 3, message: 'test(retry): cover\n' },
        { n: 20, message: 'fix(retry): other work\n' },
      ],
    },
    contributions: ['1 3', '20'],
  },
  'a scope that goes on for weeks is cut': {
    history: {
      work: Array.from({ length: 20 }, (_, day) => ({ n: day + 1, message: 'feat(core): step\n' })),
    },
    contributions: ['1 2 3 4 5 6 7 8 9 10 11 12 13 14 15', '16 17 18 19 20'],
  },
  'the same files gather within days': {
    history: {
      work: [
        { n: 1, message: 'Add retry\n', files: ['src/retry.ts', 'src/client.ts'] },
        { n: 2, message: 'Unrelated\n', files: ['src/other.ts'] },
        { n: 3, message: 'Back off\n', files: ['src/retry.ts', 'package-lock.json'] },
        { n: 20, message: 'Much later\n', files: ['src/retry.ts'] },
      ],
    },
    contributions: ['1 3', '2', '20'],
  },
  'files are compared with one commit, not with all that a group has touched': {
    history: {
      work: [
        { n: 1, message: 'Add a\n', files: ['a.ts', 'b.ts'] },
        { n: 2, message: 'Tune b\n', files: ['b.ts'] },
        { n: 3, message: 'Something else\n', files: ['b.ts', 'c.ts'] },
      ],
    },
    contributions: ['1 2', '3'],
  },
  'a file that every commit touches gathers nothing': {
    history: {
      work: Array.from({ length: 12 }, (_, day) => ({
        n: day + 1,
        message: `Add page ${day}\n`,
        files: day % 2 === 0 ? ['routes.ts'] : ['routes.ts', `page${day}.ts`],
      })),
    },
    contributions: Array.from({ length: 12 }, (_, day) => `${day + 1}`),
  },
  'a change log gathers nothing': {
    history: {
      work: [
        { n: 1, message: 'Add a\n', files: ['a.ts', 'CHANGELOG.md'] },
        { n: 2, message: 'Add b\n', files: ['b.ts', 'CHANGELOG.md'] },
      ],
    },
    contributions: ['1', '2'],
  },
};

const NOISE: Readonly<Record<string, Case>> = {
  'bots and assistants': {
    history: {
      work: [
        { n: 1, author: { name: 'dependabot[bot]', email: '1+dependabot[bot]@users.noreply.github.com' } },
        { n: 2, author: { name: 'Copilot', email: '198982749+Copilot@users.noreply.github.com' } },
        { n: 3, author: { name: 'Claude', email: 'noreply@anthropic.com' } },
        { n: 4, author: { name: 'Abbott Botha', email: 'abbott@example.com' } },
      ],
    },
    contributions: ['4'],
    setAside: [
      '1: Written by a bot.',
      '2: Written by an AI assistant alone.',
      '3: Written by an AI assistant alone.',
    ],
  },
  'what the user co-wrote with an assistant stays': {
    history: { work: [{ n: 1, role: 'co-author', author: { name: 'Copilot', email: 'x@y' } }] },
    contributions: ['1'],
  },
  'merges, drafts and empty messages': {
    history: {
      work: [
        { n: 1, parents: [hash(1), hash(2)], message: "Merge branch 'main' into x\n" },
        { n: 2, message: 'squash! Add a thing\n' },
        { n: 3, message: 'WIP: half of it\n' },
        { n: 4, message: '\n' },
        { n: 5, message: 'Wipe the cache\n' },
      ],
    },
    contributions: ['5'],
    setAside: [
      '1: A merge without content of its own.',
      '2: A fixup of another commit.',
      '3: Work in progress, or without a message.',
      '4: Work in progress, or without a message.',
    ],
  },
  'version bumps and lock files': {
    history: {
      work: [
        {
          n: 1,
          message: 'Bump lodash from 4.17.20 to 4.17.21\n',
          files: ['package.json', 'package-lock.json'],
        },
        { n: 6, message: 'chore(release): 1.2.0\n' },
        { n: 11, message: 'v2.0.0\n', files: { 'src/constants.ts': 1 } },
        { n: 16, message: 'Refresh\n', files: ['yarn.lock'] },
        {
          n: 21,
          message: 'Upgrade React from 16.0 to 18.2\n',
          files: { 'package.json': 2, 'src/app.tsx': 300 },
        },
        { n: 26, message: 'Support protocol version 3\n', files: ['src/protocol.ts'] },
      ],
    },
    contributions: ['21', '26'],
    setAside: [
      '1: A version bump or a release.',
      '6: A version bump or a release.',
      '11: A version bump or a release.',
      '16: Changes nothing but lock files.',
    ],
  },
  routine: {
    history: {
      work: [
        { n: 1, message: 'cargo fmt\n', files: { 'src/a.rs': 4000 } },
        { n: 6, message: 'Merge main into next (#4)\n', committer: GITHUB },
        { n: 11, message: 'New Crowdin updates\n' },
        { n: 16, message: 'fixes\n', files: { 'src/b.rs': 4 } },
        { n: 21, message: 'fixes\n', files: { 'src/c.rs': 400 } },
        { n: 26, message: 'Fixes (#5)\n', committer: GITHUB, files: { 'src/d.rs': 4 } },
      ],
    },
    contributions: ['#5: 26', '21'],
    setAside: [
      '6: Brings one branch into another.',
      '1: Formatting alone.',
      '11: Translations that others wrote, brought in from a service.',
      '16: Small, and without a message that tells what it is.',
    ],
  },
  'vendored, generated and imported code': {
    history: {
      work: [
        { n: 1, message: 'Update zlib\n', files: { 'third_party/zlib/inflate.c': 900 } },
        { n: 6, message: 'Regenerate\n', files: ['api/pay.pb.go'] },
        { n: 11, message: 'Import the old repository\n', files: { 'src/all.c': 50_000 } },
        { n: 16, message: 'Patch zlib for us\n', files: { 'vendor/zlib/inflate.c': 5, 'src/zip.c': 50 } },
        { n: 21, message: 'Write everything anew\n', files: { 'src/new.c': 50_000 } },
      ],
    },
    contributions: ['16', '21'],
    setAside: [
      '1: Changes nothing but vendored code.',
      '6: Changes nothing but generated files.',
      '11: An import of code written elsewhere.',
    ],
  },
};

const TWICE: Readonly<Record<string, Case>> = {
  'own work that somebody reverted': {
    history: {
      work: [{ n: 1 }],
      reverts: [{ n: 2, message: `Revert "Add a thing"\n\nThis reverts commit ${hash(1)}.\n` }],
    },
    contributions: [],
    setAside: ['1: Undone later by 0000000 “Revert "Add a thing"”.'],
  },
  'own work with its own revert': {
    history: {
      work: [{ n: 1 }, { n: 2, message: `Revert "Add a thing"\n\nThis reverts commit ${hash(1)}.\n` }],
    },
    contributions: [],
    setAside: [
      '1: Undone later by 0000000 “Revert "Add a thing"”.',
      '2: Undoes 0000000 “Add a thing”, which is set aside with it.',
    ],
  },
  'work that was landed again counts once': {
    history: {
      work: [
        { n: 1 },
        { n: 2, message: `Revert "Add a thing"\n\nThis reverts commit ${hash(1)}.\n` },
        { n: 3, message: `Revert "Revert "Add a thing""\n\nThis reverts commit ${hash(2)}.\n` },
      ],
    },
    contributions: ['1'],
    setAside: [
      '2: Undoes 0000000 “Add a thing”, which is set aside with it.',
      '3: Lands 0000000 “Add a thing” again, which is counted once.',
    ],
  },
  'a reverted merge takes its whole side with it': {
    history: {
      work: [
        { n: 1, in: [50] },
        { n: 2, in: [50], message: 'More\n' },
      ],
      merges: [MERGE_7],
      reverts: [
        {
          n: 60,
          message: `Revert "Merge pull request #7 from ada/retries"\n\nThis reverts commit ${hash(50)}.\n`,
        },
      ],
    },
    contributions: [],
    setAside: [
      '1: Undone later by 0000003 “Revert "Merge pull request #7 from ada/retries"”.',
      '2: Undone later by 0000003 “Revert "Merge pull request #7 from ada/retries"”.',
    ],
  },
  'a revert of one commit leaves the rest of the pull request': {
    history: {
      work: [
        { n: 1, in: [50] },
        { n: 2, in: [50], message: 'More\n' },
      ],
      merges: [MERGE_7],
      reverts: [{ n: 60, message: `Revert "More"\n\nThis reverts commit ${hash(2)}.\n` }],
    },
    contributions: ['#7: 1'],
    setAside: ['2: Undone later by 0000003 “Revert "More"”.'],
  },
  'undoing the work of others is work': {
    history: { work: [{ n: 2, message: `Revert "Theirs"\n\nThis reverts commit ${hash(77)}.\n` }] },
    contributions: ['2'],
  },
  'a backport counts once, however it says so': {
    history: {
      work: [
        { n: 1, message: 'Retry (#5)\n', committer: GITHUB },
        { n: 2, message: `Retry\n\n(cherry picked from commit ${hash(1)})\n` },
        { n: 3, message: '[release-1.2] Retry (#5) (#6)\n', committer: GITHUB },
        { n: 4, message: '[release-1.1] Retry (#8)\n', committer: GITHUB },
        { n: 5, message: 'Retry on 1.0 (#9)\n\nBackport of #5\n', committer: GITHUB },
      ],
    },
    contributions: ['#5: 1'],
    setAside: [2, 3, 4, 5].map((n) => `${n}: The same work as “Retry (#5)”, which is counted once.`),
  },
  'the commits of one series without a number are no copies of each other': {
    history: {
      work: [
        { n: 1, in: [50], message: 'mail: keep the headers\n' },
        { n: 2, in: [50], message: 'mail: fold long lines\n' },
      ],
      merges: [{ n: 50, message: 'Merge patch series "mail: fold what is long"\n' }],
    },
    contributions: ['#?: 1 2'],
  },
  'a branch that is still there after its squash counts once': {
    history: {
      work: [
        { n: 1, message: 'Add retry\n' },
        { n: 2, message: 'Cover retry\n' },
        { n: 9, message: 'Retry with backoff (#7)\n\n* Add retry\n\n* Cover retry\n', committer: GITHUB },
      ],
    },
    contributions: ['#7: 9'],
    setAside: [1, 2].map((n) => `${n}: The same work as “Retry with backoff (#7)”, which is counted once.`),
  },
};

describe('groupContributions', () => {
  for (const [name, cases] of Object.entries({
    'groups by pull request': PULL_REQUESTS,
    'groups commits without one': WITHOUT,
    'sets noise aside': NOISE,
    'counts work once': TWICE,
  })) {
    describe(name, () => {
      for (const [title, { history, contributions, setAside = [] }] of Object.entries(cases)) {
        it(title, () => {
          assert.deepEqual(outline(grouped(history)), { contributions, setAside });
        });
      }
    });
  }

  it('gathers reviews by month', () => {
    const { contributions } = grouped({
      work: [
        { n: 1, role: 'reviewer' },
        { n: 2, role: 'reviewer', message: 'Other\n' },
        { n: 35, role: 'reviewer', message: 'December\n' },
      ],
    });
    assert.deepEqual(
      contributions.map(({ role, commits, from, to }) => [role, commits.length, from, to]),
      [
        ['reviewer', 2, '2026-11-01', '2026-11-02'],
        ['reviewer', 1, '2026-12-05', '2026-12-05'],
      ],
    );
  });

  it('loses no commit: each is in a contribution, set aside, or the merge that landed one', () => {
    for (const cases of [PULL_REQUESTS, WITHOUT, NOISE, TWICE]) {
      for (const { history } of Object.values(cases)) {
        const { contributions, setAside } = grouped(history);
        const found = [
          ...contributions.flatMap(({ commits }) => commits.map(({ commit }) => commit.hash)),
          ...setAside.map((one) => one.hash),
        ];
        const landed = new Set(history.merges?.map(({ n }) => hash(n)));
        const expected = history.work.map(({ n }) => hash(n)).filter((one) => !landed.has(one));
        assert.deepEqual(found.sort(), expected.sort());
      }
    }
  });

  it('knows a pull request by forge, repository and number, and keeps the id of loose work over a rebase', () => {
    const idOf = (history: TestHistory) => grouped(history).contributions[0]?.id;
    assert.equal(idOf({ work: [{ n: 1, message: 'Retry (#7)\n', committer: GITHUB }] }), 'github/acme/pay#7');
    const written = { authorDate: '2026-11-03T10:00:00+01:00' };
    const before = idOf({ work: [{ n: 1, ...written }] });
    const after = idOf({
      work: [
        { n: 2, ...written, commitDate: '2026-11-09T10:00:00+01:00', message: 'Add a thing\n\nMore.\n' },
      ],
    });
    assert.match(before ?? '', /^[0-9a-f]{32}$/);
    assert.equal(before, after);
  });

  it('says why commits stand together', () => {
    const why = (history: TestHistory) =>
      grouped(history).contributions.map(({ grouping }) => formatMessage(grouping));
    assert.deepEqual(why({ work: [{ n: 1, in: [50] }], merges: [{ ...MERGE_7, side: 3 }] }), [
      'Pull request 7: 1 of 3 commits by you.',
    ]);
    assert.deepEqual(
      why({
        work: [
          { n: 1, message: 'PAY-1: a\n' },
          { n: 2, message: 'PAY-1: b\n' },
        ],
      }),
      ['2 commits for PAY-1.'],
    );
  });
});
