import { type HistoryGraph, NONE, parentsOf } from './historyGraph.ts';

/** A smaller graph, and where each node went. */
export interface CompactedGraph {
  readonly graph: HistoryGraph;
  /** New node by old node; `NONE` for those that are gone. */
  readonly nodes: Int32Array;
}

/** The nodes for which `isKept` holds, with their parents, which may stay as nodes that were not read. */
export function compactGraph(graph: HistoryGraph, isKept: (node: number) => boolean): CompactedGraph {
  const nodes = new Int32Array(graph.size).fill(NONE);
  const kept: number[] = [];
  for (let node = 0; node < graph.size; node++) if (isKept(node)) keep(node);
  const readNodes = kept.length;
  for (let i = 0; i < readNodes; i++) for (const parent of parentsOf(graph, kept[i] as number)) keep(parent);

  function keep(node: number): void {
    if (nodes[node] === NONE) nodes[node] = kept.push(node) - 1;
  }

  const { hashLength } = graph;
  const hashes = new Uint8Array(kept.length * hashLength);
  const moved = (parent: number) => (parent === NONE ? NONE : (nodes[parent] as number));
  for (const [to, from] of kept.entries()) {
    hashes.set(graph.hashes.subarray(from * hashLength, (from + 1) * hashLength), to * hashLength);
  }
  return {
    nodes,
    graph: {
      size: kept.length,
      hashLength,
      hashes,
      firstParents: Int32Array.from(kept, (node) => moved(graph.firstParents[node] as number)),
      secondParents: Int32Array.from(kept, (node) => moved(graph.secondParents[node] as number)),
      moreParents: new Map(
        [...graph.moreParents]
          .filter(([node]) => nodes[node] !== NONE)
          .map(([node, parents]) => [moved(node), parents.map(moved)]),
      ),
      flags: Uint8Array.from(kept, (node) => graph.flags[node] as number),
      suffixNumbers: Uint32Array.from(kept, (node) => graph.suffixNumbers[node] as number),
      commitTimes: Uint32Array.from(kept, (node) => graph.commitTimes[node] as number),
    },
  };
}
