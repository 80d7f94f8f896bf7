import type { Role } from '../role.ts';

/** What is known of one commit of the graph; combined in {@link HistoryGraph.flags}. */
export const FLAG = {
  /** The commit itself was read; without it only a child mentioned it. */
  read: 1,
  author: 2,
  coAuthor: 4,
  reviewer: 8,
  /** Committed by the forge, on behalf of whoever pressed its button. */
  byForge: 16,
} as const;

/** What the user was to one of their own commits, by its flags. */
export function roleOfFlags(flags: number): Role {
  if ((flags & FLAG.author) !== 0) return 'author';
  return (flags & FLAG.coAuthor) !== 0 ? 'co-author' : 'reviewer';
}

/** No node: the end of a list of parents. */
export const NONE = -1;

/**
 * Commits and their parents as columns: an object a commit would need several times the memory. A node is the
 * index of a commit; a parent that was not read (older than the range, shallow) is a node without
 * `FLAG.read`. The order of nodes means nothing.
 */
export interface HistoryGraph {
  readonly size: number;
  /** 20 bytes a hash, or 32 in a SHA-256 repository; 0 while the graph is empty. */
  readonly hashLength: number;
  /** `hashLength` bytes a node. */
  readonly hashes: Uint8Array;
  /** First and second parent of each node, or `NONE`. */
  readonly firstParents: Int32Array;
  readonly secondParents: Int32Array;
  /** Third and further parents of octopus merges. */
  readonly moreParents: ReadonlyMap<number, readonly number[]>;
  /** Bits of {@link FLAG}. */
  readonly flags: Uint8Array;
  /** Number in the `(#N)` that ends the subject, or 0. */
  readonly suffixNumbers: Uint32Array;
  /** Seconds since 1970; times outside 1970 to 2106 are moved to the nearer end. */
  readonly commitTimes: Uint32Array;
}

/** All parents of `node`, first parent first. */
export function parentsOf(graph: HistoryGraph, node: number): number[] {
  const parents: number[] = [];
  const first = graph.firstParents[node] as number;
  const second = graph.secondParents[node] as number;
  if (first !== NONE) parents.push(first);
  if (second !== NONE) parents.push(second);
  return parents.concat(graph.moreParents.get(node) ?? []);
}

/** Parents of `node` but the first: what a merge brings in. */
export function mergedParentsOf(graph: HistoryGraph, node: number): number[] {
  const second = graph.secondParents[node] as number;
  return second === NONE ? [] : [second, ...(graph.moreParents.get(node) ?? [])];
}

/** Whether `node` was read and has two parents or more. */
export function isMerge(graph: HistoryGraph, node: number): boolean {
  return graph.secondParents[node] !== NONE;
}

/** Whether the commit of `node` was read. */
export function wasRead(graph: HistoryGraph, node: number): boolean {
  return ((graph.flags[node] as number) & FLAG.read) !== 0;
}

/** Hexadecimal hash of `node`. */
export function hashOf(graph: HistoryGraph, node: number): string {
  const start = node * graph.hashLength;
  let text = '';
  for (let i = start; i < start + graph.hashLength; i++) {
    text += (graph.hashes[i] as number).toString(16).padStart(2, '0');
  }
  return text;
}
