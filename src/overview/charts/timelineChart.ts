import { groupBy } from '../../base/groupBy.ts';
import type { Chart, ChartLine, ChartMark, ChartText, FilledBox } from '../../protocol/chart.ts';
import { entriesAmong, type PeriodOverview, type TimelineCell } from '../overview.ts';
import { cellLabel, SECTION_OF_NONE } from '../words.ts';
import { LEGEND_HEIGHT, legend } from './legend.ts';
import { AXIS_HEIGHT, LABEL_WIDTH, type WeekAxis, weekAxis } from './weekAxis.ts';

/** The name of a section stands above its boxes, so that a quarter fits a narrow editor. */
const NAME = 16;
const BOXES = 36;
const ROW = NAME + BOXES;
const TOP = 4;
/** Around what is largest. */
const GAP = 4;
/** A single contribution has to be seen and hit as well. */
const SMALLEST = 8;

/**
 * Contributions by week and section: a box for each, the larger the more; what has an entry is solid, what is only
 * suggested is a border. At most one mark for each week and section, however much was done.
 */
export function timelineChart({ weeks, sections, cells }: PeriodOverview): Chart {
  const axis = weekAxis(weeks);
  const bottom = TOP + sections.length * ROW;
  const most = Math.max(1, ...cells.map(({ marks }) => marks.length));
  const key = legend(ENTRY_OR_NOT, LABEL_WIDTH, bottom + AXIS_HEIGHT);
  const rows = groupBy(cells, ({ section }) => section);
  return {
    width: axis.width,
    height: bottom + AXIS_HEIGHT + LEGEND_HEIGHT,
    title: 'Contributions by week and section',
    lines: [...sections.map((_, row) => gridLine(row, axis)), ...axis.today(TOP, bottom)],
    texts: [...sections.map(rowName), ...axis.texts(bottom), ...key.texts],
    swatches: key.swatches,
    marks: sections.flatMap((section, row) =>
      (rows.get(section) ?? []).map((cell): ChartMark => {
        const week = weeks[cell.week];
        return {
          id: `${cell.week}/${row}`,
          label: week ? cellLabel(week, section, cell.marks) : '',
          area: { x: axis.left(cell.week), y: boxesTop(row), width: axis.step, height: BOXES },
          boxes: boxesOf(cell, axis, row, most),
        };
      }),
    ),
  };
}

/** What solid and empty boxes mean. */
export const ENTRY_OR_NOT = [
  ['entry', 'has an entry'],
  ['suggestion', 'suggested only'],
] as const;

function gridLine(row: number, { width }: WeekAxis): ChartLine {
  const y = boxesTop(row) + BOXES / 2;
  return { x1: LABEL_WIDTH, x2: width, y1: y, y2: y, kind: 'grid' };
}

function rowName(section: string | null, row: number): ChartText {
  return { x: 2, y: TOP + row * ROW + 12, text: section ?? SECTION_OF_NONE, anchor: 'start' };
}

function boxesTop(row: number): number {
  return TOP + row * ROW + NAME;
}

/** The area says how many; that of the solid one how many of them are entries. In narrow weeks they grow in height. */
function boxesOf({ week, marks }: TimelineCell, axis: WeekAxis, row: number, most: number): FilledBox[] {
  const widest = axis.step - GAP;
  const area = Math.max(SMALLEST ** 2, (widest * (BOXES - GAP) * marks.length) / most);
  const width = Math.min(widest, Math.sqrt(area));
  const centred = (scale: number, fill: FilledBox['fill']): FilledBox => {
    const size = { width: width * scale, height: (area / width) * scale };
    const x = axis.left(week) + (axis.step - size.width) / 2;
    return { x, y: boxesTop(row) + (BOXES - size.height) / 2, ...size, fill };
  };
  const entries = entriesAmong(marks);
  const all = entries < marks.length ? [centred(1, 'suggestion')] : [];
  return entries > 0 ? [...all, centred(Math.sqrt(entries / marks.length), 'entry')] : all;
}
