import type { GraphBuilder } from './graph/graphBuilder.ts';
import { type HistoryGraph, hashOf, NONE, wasRead } from './graph/historyGraph.ts';
import type { HistorySource } from './historySource.ts';
import { parseLog } from './parseLog.ts';

/** Commits in a row with a wrong clock that are seen through. */
const GENERATIONS = 3;
/** Only what is so much older than the range is doubted: branches are mostly cut off at their youngest commits. */
const DOUBTFUL = 14 * 24 * 60 * 60 * 1000;

/** Where a reading by date ended. */
export interface RangeEnd {
  readonly source: HistorySource;
  readonly builder: Pick<GraphBuilder, 'find'>;
  readonly graph: HistoryGraph;
  /** ISO date-time. */
  readonly committedSince: string;
  readonly signal: AbortSignal;
}

/**
 * Whether commits of the range lie behind commits that say they are older: git stops at the first commit before the
 * date, although one machine with a wrong clock suffices to make it. Looks a few generations past the end.
 */
export async function hidesCommits({
  source,
  builder,
  graph,
  committedSince,
  signal,
}: RangeEnd): Promise<boolean> {
  const since = Date.parse(committedSince);
  const seen = new Set<string>();
  for (let node = 0; node < graph.size; node++) if (!wasRead(graph, node)) seen.add(hashOf(graph, node));
  let generation = [...seen];
  for (let depth = 0; depth < GENERATIONS && generation.length > 0; depth++) {
    const parents: string[] = [];
    for await (const commit of parseLog(source.commits(generation, signal))) {
      const time = Date.parse(commit.commitDate);
      if (time >= since) return true;
      if (time > since - DOUBTFUL) continue;
      for (const parent of commit.parents) {
        const node = builder.find(parent);
        if (node !== NONE && wasRead(graph, node)) return true;
        if (!seen.has(parent)) parents.push(parent);
        seen.add(parent);
      }
    }
    generation = parents;
  }
  return false;
}
