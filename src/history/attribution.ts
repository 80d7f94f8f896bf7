import { FLAG, type HistoryGraph, isMerge, mergedParentsOf, NONE, wasRead } from './graph/historyGraph.ts';

/** Where a commit lies: not reached from any tip, on the main line, merged into it, or elsewhere. */
export const PLACE = { unreached: 0, mainLine: 1, mergedIntoMain: 2, elsewhere: 3 } as const;

/** Which merge brought in which commit. All arrays are indexed by node. */
export interface Attribution {
  /** The innermost merge on whose side a commit lies; `NONE` on the line of a tip. */
  readonly mergedBy: Int32Array;
  /** One of {@link PLACE}. */
  readonly places: Uint8Array;
  /** Commits on a merge's side, nested sides included and merges not counted. */
  readonly sideCommits: Uint32Array;
  /** How many of them the user wrote or co-wrote. */
  readonly ownCommits: Uint32Array;
}

/**
 * Attributes every commit that the tips reach.
 *
 * The first-parent line of the first tip is the main line. Its merges are visited from the oldest to the
 * newest, and each takes what its other parents reach and no one has taken yet. Such a side is itself a
 * first-parent line with merges on it, treated alike, so a commit of a rolled-up pull request knows the inner
 * merge and the outer one. The other tips follow in their order and take what is left. Lines end where
 * the graph was cut. Iterative: histories are deeper than any stack.
 */
export function attribute(graph: HistoryGraph, tips: readonly number[]): Attribution {
  const mergedBy = new Int32Array(graph.size).fill(NONE);
  const places = new Uint8Array(graph.size);
  /** Every merge that was reached, an outer one always before those on its side. */
  const merges: number[] = [];
  const waitingTips: number[] = [];
  const waitingMerges: number[] = [];

  function takeLine(tip: number, merge: number, place: number): void {
    for (let node = tip; node !== NONE && isFree(node); node = graph.firstParents[node] as number) {
      places[node] = place;
      mergedBy[node] = merge;
      if (!isMerge(graph, node)) continue;
      merges.push(node);
      // Newest first onto the stack, so the oldest comes off first; of one merge the second parent does.
      for (const parent of mergedParentsOf(graph, node).reverse()) {
        waitingTips.push(parent);
        waitingMerges.push(node);
      }
    }
  }

  function isFree(node: number): boolean {
    return places[node] === PLACE.unreached && wasRead(graph, node);
  }

  tips.forEach((tip, index) => {
    takeLine(tip, NONE, index === 0 ? PLACE.mainLine : PLACE.elsewhere);
    for (let next = waitingTips.pop(); next !== undefined; next = waitingTips.pop()) {
      const merge = waitingMerges.pop() ?? NONE;
      takeLine(next, merge, index === 0 ? PLACE.mergedIntoMain : PLACE.elsewhere);
    }
  });
  return { mergedBy, places, ...countSides(graph, mergedBy, merges) };
}

function countSides(
  graph: HistoryGraph,
  mergedBy: Int32Array,
  merges: readonly number[],
): Pick<Attribution, 'sideCommits' | 'ownCommits'> {
  const sideCommits = new Uint32Array(graph.size);
  const ownCommits = new Uint32Array(graph.size);
  for (let node = 0; node < graph.size; node++) {
    const merge = mergedBy[node] as number;
    if (merge === NONE || isMerge(graph, node)) continue;
    sideCommits[merge] = (sideCommits[merge] as number) + 1;
    if (((graph.flags[node] as number) & (FLAG.author | FLAG.coAuthor)) === 0) continue;
    ownCommits[merge] = (ownCommits[merge] as number) + 1;
  }
  for (let i = merges.length - 1; i >= 0; i--) {
    const inner = merges[i] as number;
    const outer = mergedBy[inner] as number;
    if (outer === NONE) continue;
    sideCommits[outer] = (sideCommits[outer] as number) + (sideCommits[inner] as number);
    ownCommits[outer] = (ownCommits[outer] as number) + (ownCommits[inner] as number);
  }
  return { sideCommits, ownCommits };
}

/** More nesting than this is not reported: `main` merged into a branch again and again would make it endless. */
const MAX_NESTING = 64;

/** The merges on whose side `node` lies, innermost first. */
export function mergesAround({ mergedBy }: Attribution, node: number): number[] {
  const merges: number[] = [];
  for (
    let merge = mergedBy[node] as number;
    merge !== NONE && merges.length < MAX_NESTING;
    merge = mergedBy[merge] as number
  ) {
    merges.push(merge);
  }
  return merges;
}
