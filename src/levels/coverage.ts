import { groupBy } from '../base/groupBy.ts';
import type { SignalEvidence } from './evidenceMap.ts';
import type { Dimension, Rubric, Transition } from './rubric.ts';

/** How much of a transition the linked evidence covers, dimension by dimension. */
export interface DimensionCoverage {
  readonly dimension: Dimension;
  /** Signals of the transition about it, and those with at least one linked entry that still exists. */
  readonly signals: number;
  readonly covered: number;
  /** Last day of the newest linked entry, ISO date. */
  readonly newest: string | null;
  /** Texts of the signals without one. */
  readonly gaps: readonly string[];
}

/** The coverage of every dimension that the transition has a signal for, in their order. */
export function coverageOf(
  { dimensions }: Pick<Rubric, 'dimensions'>,
  evidence: readonly SignalEvidence[],
): readonly DimensionCoverage[] {
  const groups = groupBy(evidence, ({ signal }) => signal.dimension);
  return dimensions.flatMap((dimension) => {
    const own = groups.get(dimension.id) ?? [];
    if (own.length === 0) return [];
    const gaps = own
      .filter(({ linked }) => linked.every(({ entry }) => entry === null))
      .map(({ signal }) => signal.text);
    const days = own.flatMap(({ newest }) => newest ?? []).sort();
    return [
      {
        dimension,
        signals: own.length,
        covered: own.length - gaps.length,
        newest: days.at(-1) ?? null,
        gaps,
      },
    ];
  });
}

/** The way to `target`, else the one from `level`, else the first: what the map shows when nothing is chosen. */
export function transitionFor(
  { transitions }: Pick<Rubric, 'transitions'>,
  { level, target }: { readonly level: string | null; readonly target: string | null },
): Transition | null {
  return (
    transitions.find(({ to }) => to === target) ??
    transitions.find(({ from }) => from === level) ??
    transitions[0] ??
    null
  );
}
