import assert from 'node:assert/strict';
import type { BranchState } from '../../../../src/checklist/state/branchState.ts';
import { type BranchesNow, housekeeping } from '../../../../src/checklist/state/housekeeping.ts';

const NOW: BranchesNow = { current: 'work', renamedFrom: [], existing: new Set(['main', 'work']) };

describe('housekeeping', () => {
  const cases: readonly (readonly [
    name: string,
    states: readonly BranchState[],
    now: Partial<BranchesNow>,
    said: readonly string[],
  ])[] = [
    ['has nothing to say of branches that are there', [state('main'), state('work')], {}, []],
    ['archives a branch that is gone', [state('old')], {}, ['archived old']],
    ['does so once', [{ ...state('old'), archived: true }], {}, []],
    ['archives nothing while the branches are not known', [state('old')], { existing: null }, []],
    ['never archives a folder without git', [state('')], { current: '', existing: new Set() }, []],
    ['never archives a detached head', [state('HEAD')], {}, []],
    ['never archives the branch at hand, born or not', [state('work')], { existing: new Set() }, []],
    [
      'carries over what was said under the former name',
      [state('before', 999)],
      { renamedFrom: [{ branch: 'before', until: 0 }] },
      ['branch-renamed before → work'],
    ],
    [
      'carries over from every former name',
      [state('first'), state('second')],
      {
        renamedFrom: [
          { branch: 'second', until: 9 },
          { branch: 'first', until: 5 },
        ],
      },
      ['branch-renamed second → work', 'branch-renamed first → work'],
    ],
    [
      'carries over what another window archived meanwhile',
      [{ ...state('before', 90_000), archived: true }],
      { renamedFrom: [{ branch: 'before', until: 0 }] },
      ['branch-renamed before → work'],
    ],
    [
      'leaves alone a new branch with the former name',
      [state('main', 90_000)],
      { renamedFrom: [{ branch: 'main', until: 0 }] },
      [],
    ],
    [
      'leaves the branch alone that got its old name back',
      [state('work', 1)],
      {
        renamedFrom: [
          { branch: 'other', until: 9 },
          { branch: 'work', until: 5 },
        ],
      },
      [],
    ],
  ];
  for (const [name, states, now, said] of cases) {
    it(name, () => {
      const changes = housekeeping(new Map(states.map((each) => [each.branch, each])), { ...NOW, ...now });
      assert.deepEqual(
        changes.map((change) =>
          change.type === 'branch-renamed'
            ? `${change.type} ${change.from} → ${change.branch}`
            : `${change.type} ${change.branch}`,
        ),
        said,
      );
    });
  }
});

function state(branch: string, changedAt = 1): BranchState {
  return { branch, archived: false, changedAt, lists: new Map() };
}
