import { DEFAULT_DIFF_BOUNDS, type DiffBounds } from '../../checklist/hints/diff/diffReader.ts';
import type { GitContext } from './gitContext.ts';

/** What a look at a branch may cost. */
export interface BranchDiffBounds extends DiffBounds {
  /** Of the diff, and of the untracked files, each. */
  readonly bytes: number;
  /** Milliseconds. */
  readonly time: number;
}

/** Enough for a branch of months; a checkout that changed every file is cut. */
export const DEFAULT_BRANCH_BOUNDS: BranchDiffBounds = {
  ...DEFAULT_DIFF_BOUNDS,
  bytes: 64 * 1024 * 1024,
  time: 15_000,
};

/** What every step of a look at a branch needs. */
export interface Look {
  /** In the top folder of the work tree. */
  readonly context: GitContext;
  readonly limits: BranchDiffBounds;
  readonly signal: AbortSignal;
  /** Aborted when the time is up. */
  readonly time: AbortSignal;
}
