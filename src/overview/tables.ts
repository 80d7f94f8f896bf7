import type { TableView } from '../protocol/overview.ts';
import { entriesAmong, type NextLevel, type PeriodOverview } from './overview.ts';
import { PROJECT_OF_NONE, SECTION_OF_NONE, shareText } from './words.ts';

/** The timeline in numbers: weeks that have begun, by section. */
export function timelineTable({ weeks, sections, cells }: PeriodOverview): TableView {
  const counts = new Map(cells.map(({ week, section, marks }) => [`${week}/${section}`, marks.length]));
  return {
    caption: 'Contributions by week and section',
    columns: ['Week', 'From', ...sections.map((section) => section ?? SECTION_OF_NONE), 'All'],
    rows: weeks.flatMap(({ name, from, ahead, marks }, week) =>
      ahead && marks.length === 0
        ? []
        : [
            [
              name,
              from,
              ...sections.map((section) => String(counts.get(`${week}/${section}`) ?? 0)),
              String(marks.length),
            ],
          ],
    ),
  };
}

/** Glue work in numbers, for the weeks in which there was anything. */
export function glueTable({ weeks }: PeriodOverview): TableView {
  return {
    caption: 'Glue work among the contributions of each week',
    columns: ['Week', 'Glue', 'Other', 'Unknown', 'Share of what is known'],
    rows: weeks.flatMap(({ name, marks, glue }) =>
      marks.length === 0
        ? []
        : [[name, String(glue.glue), String(glue.other), String(glue.unknown), shareText(glue)]],
    ),
  };
}

/** All projects in numbers. */
export function projectTable({ projects }: PeriodOverview): TableView {
  return {
    caption: 'Contributions by project',
    columns: ['Project', 'Contributions', 'With an entry', 'Without'],
    rows: projects.map(({ project, marks }) => {
      const entries = entriesAmong(marks);
      return [
        project ?? PROJECT_OF_NONE,
        String(marks.length),
        String(entries),
        String(marks.length - entries),
      ];
    }),
  };
}

/** How much of the way to the next level has evidence. */
export function coverageTable({ from, to, dimensions }: NextLevel): TableView {
  return {
    caption: `Signals with evidence, ${from} to ${to}`,
    columns: ['Dimension', 'Signals with evidence', 'Newest'],
    rows: dimensions.map(({ dimension, signals, covered, newest }) => [
      dimension.title,
      `${covered} of ${signals}`,
      newest ?? '–',
    ]),
  };
}
