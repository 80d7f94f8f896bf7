import { hidesCommits } from './clockSkew.ts';
import type { Commit } from './commit.ts';
import { createGraphBuilder } from './graph/graphBuilder.ts';
import { wasRead } from './graph/historyGraph.ts';
import { createHistoryScan } from './graph/scanHistory.ts';
import type { HistorySource } from './historySource.ts';
import type { HistoryState, RevertingCommit } from './historyState.ts';
import type { Identity } from './identity.ts';

/** What to read. */
export interface StateRequest {
  readonly source: HistorySource;
  /** Hashes to start from. */
  readonly tips: readonly string[];
  readonly committedSince: string | null;
  readonly identity: Identity;
  readonly signal: AbortSignal;
  /** Told from time to time how many commits were read. */
  readonly onProgress: (commitsRead: number) => void;
}

/** Where an earlier reading ended. */
export interface EarlierReading {
  readonly state: HistoryState;
  readonly tips: readonly string[];
}

/** A finished reading. */
export interface StateReading {
  readonly state: HistoryState;
  /** The nodes of the tips asked for, in their order. */
  readonly tips: readonly number[];
  /** `false` when git failed half-way. */
  readonly complete: boolean;
  /** What was really read: `null` when skewed clocks made the range asked for useless. */
  readonly committedSince: string | null;
}

/** A reading by date that may have been led astray by wrong clocks. */
export interface RangeReading extends StateReading {
  /** Asks git whether commits of the range were missed; then everything has to be read. See `hidesCommits`. */
  readonly isMisled: () => Promise<boolean>;
}

/**
 * Reads everything in range. Where git fails after some commits, those are the answer; where it fails at once,
 * its error is thrown. Where skewed clocks make a range by date miss some of its commits, everything is read.
 */
export async function readState(request: StateRequest): Promise<StateReading> {
  const reading = await readRange(request);
  return (await reading.isMisled()) ? readRange({ ...request, committedSince: null }) : reading;
}

/** Nothing was left out by date. Outside the others, so as not to keep what they keep. */
async function isNotMisled(): Promise<boolean> {
  return false;
}

/** {@link readState} for those who have something to do while git looks for skewed clocks. */
export async function readRange(request: StateRequest): Promise<RangeReading> {
  const { committedSince } = request;
  const collector = createCollector(request, null);
  // Tips too old to be read are noted as such, so that the next reading knows them.
  const tips = request.tips.map(collector.nodeOf);
  let complete = true;
  try {
    await collector.read(request.tips, []);
  } catch (error) {
    request.signal.throwIfAborted();
    if (collector.commitsRead() === 0) throw error;
    complete = false;
  }
  const isMisled =
    complete && committedSince !== null ? () => collector.isMisled(committedSince) : isNotMisled;
  return { state: collector.state(), tips, complete, committedSince, isMisled };
}

/**
 * Reads what is new since `earlier`; `null` when only a full reading can tell. That is the case when git fails
 * (an old tip may be gone), and when a new commit has a parent that is neither read nor known to be out of
 * range: with skewed clocks, a range by date hides commits from one tip that another tip shows.
 */
export async function continueState(
  request: StateRequest,
  { state, tips: oldTips }: EarlierReading,
): Promise<RangeReading | null> {
  const collector = createCollector(request, state);
  const known = new Set(oldTips);
  const newTips = request.tips.filter((tip) => !known.has(tip));
  const tips = request.tips.map(collector.nodeOf);
  try {
    if (newTips.length > 0) await collector.read(newTips, oldTips);
  } catch {
    request.signal.throwIfAborted();
    return null;
  }
  const next = collector.state();
  for (let node = state.graph.size; node < next.graph.size; node++) {
    if (!wasRead(next.graph, node)) return null;
  }
  const { committedSince } = request;
  return { state: next, tips, complete: true, committedSince, isMisled: isNotMisled };
}

function createCollector(
  { source, committedSince, identity, signal, onProgress }: StateRequest,
  base: HistoryState | null,
) {
  const builder = createGraphBuilder(base?.graph ?? null);
  const own = new Map<number, Commit>(base?.own);
  const reverts = new Map<number, RevertingCommit>(
    base?.reverts.map((reverting) => [reverting.node, reverting]),
  );
  const scan = createHistoryScan({
    builder,
    identity,
    onOwn: (node, commit) => own.set(node, commit),
    onRevert: (reverting) => reverts.set(reverting.node, reverting),
  });
  return {
    nodeOf: builder.nodeOf,
    commitsRead: () => scan.commitsRead,
    async read(tips: readonly string[], notReachableFrom: readonly string[]): Promise<void> {
      for await (const chunk of source.log({ tips, notReachableFrom, committedSince }, signal)) {
        scan.push(chunk);
        onProgress(scan.commitsRead);
      }
      signal.throwIfAborted();
    },
    /** Whether the range by date hid commits of its own. */
    async isMisled(since: string): Promise<boolean> {
      try {
        return await hidesCommits({ source, builder, graph: builder.graph(), committedSince: since, signal });
      } catch {
        // What lies past the end of the range cannot be read, and nobody asked for it.
        signal.throwIfAborted();
        return false;
      }
    },
    state: (): HistoryState => ({
      graph: builder.graph(),
      own,
      reverts: [...reverts.values()],
      merges: base?.merges ?? new Map(),
    }),
  };
}
