import { message } from '../base/message.ts';
import { type Attribution, attribute, PLACE } from './attribution.ts';
import type { Commit } from './commit.ts';
import { findReverts } from './findReverts.ts';
import { compactGraph } from './graph/compactGraph.ts';
import { type HistoryGraph, hashOf, NONE, wasRead } from './graph/historyGraph.ts';
import type { CachedResult } from './historyCache.ts';
import type { HistorySource } from './historySource.ts';
import type { HistoryState } from './historyState.ts';
import { measureSuffixes } from './measureSuffixes.ts';
import { parseLog } from './parseLog.ts';
import type { StateReading } from './readState.ts';
import { type AuthorDays, compareCommits, selectOwn } from './selectOwn.ts';

/** What {@link resultOf} needs besides the reading. */
export interface ResultContext {
  readonly source: HistorySource;
  readonly period: AuthorDays | null;
  readonly signal: AbortSignal;
}

/**
 * The user's history out of a finished reading, and the reading without what no tip reaches any more. Messages
 * of merges that are not known yet are read from `source`.
 */
export async function resultOf(
  { state, tips, complete }: StateReading,
  { source, period, signal }: ResultContext,
): Promise<{ result: CachedResult; state: HistoryState }> {
  const attribution = attribute(state.graph, tips);
  const selected = selectOwn(state, attribution, period);
  const mergeNodes = [...new Set(selected.flatMap(({ merges }) => merges))];
  const hashes = new Map(mergeNodes.map((node) => [node, hashOf(state.graph, node)]));
  const merges = await readMerges(state, hashes, source, signal);

  const commits = selected.map(({ commit, role, merges: around, isOnMain }) => ({
    commit,
    role,
    mergedBy: around.map((node) => hashes.get(node) ?? '').filter((hash) => merges.has(hash)),
    isOnMain,
  }));
  const attributedMerges = mergeNodes
    .flatMap((node) => {
      const commit = merges.get(hashes.get(node) ?? '');
      const sideCommits = attribution.sideCommits[node] as number;
      const ownCommits = attribution.ownCommits[node] as number;
      return commit ? [{ commit, sideCommits, ownCommits }] : [];
    })
    .sort((a, b) => compareCommits(a.commit, b.commit));

  const reverts = state.reverts
    .filter(({ node }) => attribution.places[node] !== PLACE.unreached)
    .sort((a, b) => compareCommits(a.commit, b.commit));

  return {
    result: {
      commits,
      merges: attributedMerges,
      reverts: findReverts(reverts, [...selected.map(({ commit }) => commit), ...merges.values()]),
      suffixIsPullRequest: measureSuffixes(state.graph, tips[0] ?? NONE),
      notes: complete ? [] : [CUT_SHORT],
    },
    state: reachable({ ...state, merges }, attribution, tips),
  };
}

const CUT_SHORT = message(
  'The history could not be read to its end, so older work may be missing. Run "git fsck" to see why.',
);

async function readMerges(
  state: HistoryState,
  hashes: ReadonlyMap<number, string>,
  source: HistorySource,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Commit>> {
  const merges = new Map<string, Commit>();
  const unknown: string[] = [];
  for (const [node, hash] of hashes) {
    const commit = state.own.get(node) ?? state.merges.get(hash);
    if (commit) merges.set(hash, commit);
    else unknown.push(hash);
  }
  if (unknown.length > 0) {
    for await (const commit of parseLog(source.commits(unknown, signal))) merges.set(commit.hash, commit);
  }
  return merges;
}

/** Drops what no tip reaches, such as the commits before a rebase. */
function reachable(state: HistoryState, { places }: Attribution, tips: readonly number[]): HistoryState {
  const isKept = (node: number) => places[node] !== PLACE.unreached;
  if (!someNode(state.graph, (node) => wasRead(state.graph, node) && !isKept(node))) return state;
  // A tip that is out of range stays known as such.
  const isTip = new Set(tips);
  const { graph, nodes } = compactGraph(state.graph, (node) => isKept(node) || isTip.has(node));
  return {
    graph,
    own: new Map(
      [...state.own]
        .filter(([node]) => isKept(node))
        .map(([node, commit]) => [nodes[node] as number, commit]),
    ),
    reverts: state.reverts
      .filter(({ node }) => isKept(node))
      .map((reverting) => ({ ...reverting, node: nodes[reverting.node] as number })),
    merges: state.merges,
  };
}

function someNode(graph: HistoryGraph, matches: (node: number) => boolean): boolean {
  for (let node = 0; node < graph.size; node++) if (matches(node)) return true;
  return false;
}
