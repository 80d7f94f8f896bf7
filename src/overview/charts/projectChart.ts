import { shortened } from '../../base/shortened.ts';
import type { Chart, ChartMark, ChartText } from '../../protocol/chart.ts';
import { entriesAmong, type PeriodOverview } from '../overview.ts';
import { counted, PROJECT_OF_NONE, projectLabel } from '../words.ts';
import { LEGEND_HEIGHT, legend } from './legend.ts';
import { ENTRY_OR_NOT } from './timelineChart.ts';

const ROW = 30;
const BAR = 14;
const TOP = 4;
const WIDTH = 552;
const LINE = 18;
/** More projects are in the table only. */
const MOST = 12;

/** How much of the period each project is: a bar for each of the largest. */
export function projectChart({ projects }: PeriodOverview): Chart {
  const shown = projects.slice(0, MOST);
  const most = Math.max(1, ...shown.map(({ marks }) => marks.length));
  const bottom = TOP + shown.length * (ROW + 8);
  const key = legend(ENTRY_OR_NOT, 2, bottom);
  const more = projects.length - shown.length;
  const rowTop = (row: number) => TOP + row * (ROW + 8);
  return {
    width: WIDTH,
    height: bottom + LEGEND_HEIGHT + (more === 0 ? 0 : LINE),
    title: 'Contributions by project',
    lines: [],
    swatches: key.swatches,
    texts: shown
      .flatMap(({ project, marks }, row): ChartText[] => {
        const name = shortened(project ?? PROJECT_OF_NONE);
        return [
          { x: 2, y: rowTop(row) + 11, text: name, anchor: 'start' },
          { x: WIDTH - 2, y: rowTop(row) + 11, text: String(marks.length), anchor: 'end' },
        ];
      })
      .concat(
        key.texts,
        more === 0
          ? []
          : [
              {
                x: 2,
                y: bottom + LEGEND_HEIGHT + 12,
                text: `and ${counted(more, 'more project', 'more projects')}`,
                anchor: 'start',
              },
            ],
      ),
    marks: shown.map((size, row): ChartMark => {
      const length = (count: number) => Math.round(((WIDTH - 4) * count) / most);
      const y = rowTop(row) + 16;
      const entries = entriesAmong(size.marks);
      const bar = (count: number) => ({ x: 2, y, width: length(count), height: BAR });
      return {
        id: String(row),
        label: projectLabel(size),
        area: { x: 0, y: rowTop(row), width: WIDTH, height: ROW + 4 },
        boxes: [
          ...(entries < size.marks.length
            ? [{ ...bar(size.marks.length), fill: 'suggestion' as const }]
            : []),
          ...(entries > 0 ? [{ ...bar(entries), fill: 'entry' as const }] : []),
        ],
      };
    }),
  };
}
