import type { BranchState } from './branchState.ts';
import type { ChecklistChange } from './nextEvent.ts';

/** The branches of a repository as they are now. */
export interface BranchesNow {
  /** The one that is checked out; `HEAD` while detached, empty without git. */
  readonly current: string;
  /** What the current branch was called, and until when in milliseconds, exact to the second. */
  readonly renamedFrom: readonly { readonly branch: string; readonly until: number }[];
  /** Every local branch; `null` when that is not known for sure. */
  readonly existing: ReadonlySet<string> | null;
}

/**
 * What has to be said of branches because git changed them: what was said under the current branch's former names
 * comes along, and what was said of branches that are gone is archived. Nothing when all is as it was.
 */
export function housekeeping(
  states: ReadonlyMap<string, BranchState>,
  { current, renamedFrom, existing }: BranchesNow,
): readonly ChecklistChange[] {
  const former = new Set(
    renamedFrom.flatMap(({ branch, until }) => {
      const state = states.get(branch);
      return state && branch !== current && isFromBefore(state, until) ? [branch] : [];
    }),
  );
  const gone = [...states.values()].filter(
    ({ branch, archived }) =>
      existing !== null && !archived && !former.has(branch) && !isAlwaysThere(branch, current, existing),
  );
  return [
    ...[...former].map((from) => ({ type: 'branch-renamed' as const, branch: current, from })),
    ...gone.map(({ branch }) => ({ type: 'archived' as const, branch })),
  ];
}

/** Nothing was said since the name changed, so the name has not been given to another branch that is considered. */
function isFromBefore({ archived, changedAt }: BranchState, until: number): boolean {
  return archived || changedAt < until + 1000;
}

function isAlwaysThere(branch: string, current: string, existing: ReadonlySet<string>): boolean {
  return branch === '' || branch === 'HEAD' || branch === current || existing.has(branch);
}
