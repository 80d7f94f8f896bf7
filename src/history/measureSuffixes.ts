import { FLAG, type HistoryGraph, isMerge, NONE, wasRead } from './graph/historyGraph.ts';
import { createSuffixTally } from './pullRequests/suffixHabit.ts';

/** Whether `(#N)` at the end of a subject names a pull request, measured along the line of `tip`. */
export function measureSuffixes(graph: HistoryGraph, tip: number): boolean {
  const tally = createSuffixTally();
  for (let node = tip; node !== NONE && wasRead(graph, node); node = graph.firstParents[node] as number) {
    if (isMerge(graph, node)) continue;
    tally.add({
      suffixNumber: graph.suffixNumbers[node] || null,
      committedByGitHub: ((graph.flags[node] as number) & FLAG.byForge) !== 0,
      commitTime: graph.commitTimes[node] as number,
    });
  }
  return tally.isHabit();
}
