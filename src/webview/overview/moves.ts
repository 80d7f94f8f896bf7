import type { ChartMark } from '../../protocol/chart.ts';

/** The keys that move between the marks of a chart. */
export type MoveKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

const KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** Whether a key moves. */
export function isMoveKey(key: string): key is MoveKey {
  return KEYS.includes(key);
}

/**
 * The mark that a key leads to from `mark`: along the row, or to the mark of the next row above or below that is nearest.
 * Itself where there is none.
 */
export function markAfter(marks: readonly ChartMark[], mark: ChartMark, key: MoveKey): ChartMark {
  const ends: Readonly<Partial<Record<MoveKey, ChartMark | undefined>>> = {
    Home: marks[0],
    End: marks.at(-1),
  };
  const isAcross = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  const along = ({ area }: ChartMark) => (isAcross ? area.x - mark.area.x : area.y - mark.area.y) * sign;
  const aside = ({ area }: ChartMark) => Math.abs(isAcross ? area.y - mark.area.y : area.x - mark.area.x);
  const reachable = marks.filter((other) => along(other) > 0 && (!isAcross || aside(other) === 0));
  const [nearest] = reachable.toSorted((a, b) => along(a) - along(b) || aside(a) - aside(b));
  return (key in ends ? ends[key] : nearest) ?? mark;
}
