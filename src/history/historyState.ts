import type { Commit } from './commit.ts';
import type { HistoryGraph } from './graph/historyGraph.ts';
import type { Revert } from './reverts.ts';

/** A commit, of anybody, that says it reverts or lands again another one. */
export interface RevertingCommit {
  readonly node: number;
  readonly commit: Commit;
  readonly revert: Revert;
}

/**
 * What a reading of the log leaves: enough to answer for every review period inside its range, and to go on
 * from when the tips move. It may hold commits that no tip reaches any more.
 */
export interface HistoryState {
  readonly graph: HistoryGraph;
  /** The user's commits by node. */
  readonly own: ReadonlyMap<number, Commit>;
  readonly reverts: readonly RevertingCommit[];
  /** Messages of merges that were read one by one, by hash. */
  readonly merges: ReadonlyMap<string, Commit>;
}
