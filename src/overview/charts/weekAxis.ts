import { scaleBand } from 'd3-scale';
import type { ChartLine, ChartText } from '../../protocol/chart.ts';
import type { OverviewWeek } from '../overview.ts';

/** Room for numbers on the left. */
export const LABEL_WIDTH = 46;
const RIGHT = 8;
/** Room for the names of months and weeks. */
export const AXIS_HEIGHT = 38;

/** Weeks side by side. */
export interface WeekAxis {
  /** Of the whole chart. */
  readonly width: number;
  /** Of one week. */
  readonly step: number;
  /** Where a week begins. */
  left(week: number): number;
  /** Names of weeks and months, below `y`. */
  texts(y: number): readonly ChartText[];
  /** What divides the weeks that have begun from those to come; none when there are none. */
  today(top: number, bottom: number): readonly ChartLine[];
}

/** The wider a week, the fewer there are: a quarter fits half an editor, a year a whole one. */
export function weekAxis(weeks: readonly OverviewWeek[]): WeekAxis {
  const step = weeks.length <= 16 ? 36 : weeks.length <= 28 ? 26 : 13;
  const right = LABEL_WIDTH + weeks.length * step;
  const band = scaleBand<number>().domain(weeks.keys()).range([LABEL_WIDTH, right]);
  const left = (week: number) => band(week) ?? LABEL_WIDTH;
  const middle = (week: number) => left(week) + step / 2;
  const every = step >= 26 ? 1 : 4;
  return {
    width: right + RIGHT,
    step,
    left,
    texts: (y) => [
      ...weeks.flatMap(({ name }, index) =>
        index % every === 0 ? [text(middle(index), y + 16, String(Number(name.slice(-2))))] : [],
      ),
      ...weeks.flatMap((week, index) => {
        const isLast = index > 0 && index === weeks.length - 1;
        const month = monthBegunIn(week, index === 0);
        return isLast || month === null ? [] : [text(middle(index), y + 32, month)];
      }),
      { x: LABEL_WIDTH - 10, y: y + 16, text: 'Week', anchor: 'end' },
    ],
    today(top, bottom) {
      const next = weeks.findIndex(({ ahead }) => ahead);
      if (next < 1) return [];
      return [{ x1: left(next), x2: left(next), y1: top, y2: bottom, kind: 'today' }];
    },
  };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The month whose first day lies in the week, or in which the first week ends. */
function monthBegunIn({ from, to }: OverviewWeek, isFirst: boolean): string | null {
  const begins = from.slice(0, 7) !== to.slice(0, 7) || from.endsWith('-01');
  return begins || isFirst ? (MONTHS[Number(to.slice(5, 7)) - 1] ?? null) : null;
}

function text(x: number, y: number, words: string): ChartText {
  return { x, y, text: words, anchor: 'middle' };
}
