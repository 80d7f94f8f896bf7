import { ticks } from 'd3-array';
import type { Chart, ChartLine, ChartMark, ChartText, FilledBox } from '../../protocol/chart.ts';
import type { GlueCount, PeriodOverview } from '../overview.ts';
import { glueLabel } from '../words.ts';
import { LEGEND_HEIGHT, legend } from './legend.ts';
import { AXIS_HEIGHT, LABEL_WIDTH, weekAxis } from './weekAxis.ts';

const TOP = 14;
const HEIGHT = 120;
const GAP = 4;
const LAYERS = ['glue', 'other', 'unknown'] as const satisfies readonly (keyof GlueCount)[];

const MEANINGS = [
  ['glue', 'glue work'],
  ['other', 'other work'],
  ['unknown', 'unknown'],
] as const;

/** Glue work among all contributions, week by week: a column for each, glue at its foot. */
export function glueChart({ weeks }: PeriodOverview): Chart {
  const axis = weekAxis(weeks);
  const counts = weeks.map(({ glue }) => glue);
  const most = Math.max(1, ...counts.map(({ glue, other, unknown }) => glue + other + unknown));
  const bottom = TOP + HEIGHT;
  const y = (count: number) => bottom - (HEIGHT * count) / most;
  const key = legend(MEANINGS, LABEL_WIDTH, bottom + AXIS_HEIGHT);
  const levels = ticks(0, most, 4).filter(Number.isInteger);
  return {
    width: axis.width,
    height: bottom + AXIS_HEIGHT + LEGEND_HEIGHT,
    title: 'Glue work among the contributions of each week',
    lines: [
      ...levels.map(
        (level): ChartLine => ({ x1: LABEL_WIDTH, x2: axis.width, y1: y(level), y2: y(level), kind: 'grid' }),
      ),
      ...axis.today(TOP, bottom),
    ],
    texts: [
      ...levels.map(
        (level): ChartText => ({ x: LABEL_WIDTH - 10, y: y(level) + 4, text: String(level), anchor: 'end' }),
      ),
      ...axis.texts(bottom),
      ...key.texts,
    ],
    swatches: key.swatches,
    marks: weeks.flatMap((week, index): ChartMark[] => {
      if (week.marks.length === 0) return [];
      const left = axis.left(index);
      let below = 0;
      const boxes = LAYERS.flatMap((fill): FilledBox[] => {
        const from = below;
        below += week.glue[fill];
        const box = { x: left + GAP / 2, y: y(below), width: axis.step - GAP, height: y(from) - y(below) };
        return below > from ? [{ ...box, fill }] : [];
      });
      const area = { x: left, y: TOP, width: axis.step, height: HEIGHT };
      return [{ id: String(index), label: glueLabel(week), area, boxes }];
    }),
  };
}
