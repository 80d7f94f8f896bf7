import { createGraphBuilder } from '../../src/history/graph/graphBuilder.ts';
import type { HistoryGraph } from '../../src/history/graph/historyGraph.ts';
import { hash } from './logText.ts';

/** A graph as a drawing: the parents of each commit by name. A parent without a line of its own was not read. */
export type Drawing = Readonly<Record<string, readonly string[]>>;

/** A drawing as a graph. */
export interface DrawnGraph {
  readonly graph: HistoryGraph;
  readonly nodeOf: (name: string) => number;
  readonly nameOf: (node: number) => string;
}

/** Builds the graph of `drawing`; `flags` by name, none by default. */
export function drawGraph(drawing: Drawing, flags: Readonly<Record<string, number>> = {}): DrawnGraph {
  const names = [...new Set([...Object.keys(drawing), ...Object.values(drawing).flat()])];
  const hashes = new Map(names.map((name, index) => [name, hash(index + 1)]));
  const hashOfName = (name: string) => hashes.get(name) ?? '';
  const builder = createGraphBuilder(null);
  const nodes = new Map<string, number>();
  for (const [name, parents] of Object.entries(drawing)) {
    const bytes = new TextEncoder().encode(parents.map(hashOfName).join(' '));
    const columns = { flags: flags[name] ?? 0, suffixNumber: 0, commitTime: 0 };
    builder.add(builder.nodeOf(hashOfName(name)), columns, bytes, 0, bytes.length);
  }
  for (const name of names) nodes.set(name, builder.nodeOf(hashOfName(name)));
  const byNode = new Map([...nodes].map(([name, node]) => [node, name]));
  return {
    graph: builder.graph(),
    nodeOf: (name) => nodes.get(name) ?? -1,
    nameOf: (node) => byNode.get(node) ?? '',
  };
}
