import { Temporal } from 'temporal-polyfill';
import { groupBy } from '../base/groupBy.ts';
import { type IsoWeek, isoWeekOf } from '../base/isoWeek.ts';
import type { ReviewPeriod } from '../base/reviewPeriod.ts';
import { SECTIONS } from '../brag/sections.ts';
import { PLANS } from '../worksheets/entries/sections.ts';
import { glueCount, glueLedger } from './glueLedger.ts';
import type { GlueStep } from './glueStep.ts';
import { knownNames } from './knownNames.ts';
import { type MarksInput, marksOf } from './marks.ts';
import type {
  Mark,
  NextLevel,
  OverviewWeek,
  PeriodOverview,
  ProjectFilter,
  ProjectSize,
  TimelineCell,
} from './overview.ts';

/** What the picture of a period is made from. */
export interface OverviewInput extends MarksInput {
  /** ISO date. */
  readonly today: string;
  /** Of the way to the next level; `null` where no rubric names one. */
  readonly coverage: NextLevel | null;
  readonly glueSteps: readonly GlueStep[];
  /** `null` for everything. */
  readonly filter: ProjectFilter | null;
}

/** The picture of a period: start reading here. Everything is counted once; what is unknown stays unknown. */
export function periodOverview(input: OverviewInput): PeriodOverview {
  const { period, today, coverage, glueSteps, filter, entries, suggestions } = input;
  const all = marksOf(input);
  const marks = all.marks.filter(({ projects }) => isLookedAt(projects, filter));
  const undecided = all.undecided.filter(({ project }) => isLookedAt([project], filter));
  const weeks = weeksOf(period, today, marks);
  const isEntry = ({ source }: Mark) => source.kind === 'entry';
  const plans = filter === null ? entries.filter((entry) => isPlanOf(entry, period)) : [];
  const told = new Set([...marks.filter(isEntry), ...plans].map(({ section }) => section));
  return {
    period,
    filter,
    marks,
    weeks,
    sections: rowsOf(marks),
    cells: weeks.flatMap(cellsOf),
    undated: marks.filter(({ to }) => to === null),
    glue: glueCount(marks),
    ledger: glueLedger({ steps: glueSteps, marks, weeks }),
    projects: projectSizes(all.marks),
    emptySections: SECTIONS.filter((section) => !told.has(section)).map((section) => ({
      section,
      suggestions: undecided.filter((suggestion) => suggestion.section === section).length,
    })),
    withoutOutcome: marks.filter(({ source }) => source.kind === 'entry' && source.outcome === null),
    undecided: undecided.length,
    toldElsewhere: all.toldElsewhere.filter(({ project }) => isLookedAt([project], filter)).length,
    coverage,
    names: knownNames(entries, suggestions),
  };
}

function isLookedAt(projects: readonly string[], filter: ProjectFilter | null): boolean {
  if (filter === null) return true;
  if (filter.project === null) return projects.length === 0;
  const wanted = filter.project.toLowerCase();
  return projects.some((project) => project.toLowerCase() === wanted);
}

/** Plans have no days of work: they belong to the period of their document. */
function isPlanOf(
  { section, document, to }: MarksInput['entries'][number],
  { name, from, to: last }: ReviewPeriod,
): boolean {
  return section === PLANS && (document === name || (to !== null && from <= to && to <= last));
}

function weeksOf({ from, to }: ReviewPeriod, today: string, marks: readonly Mark[]): readonly OverviewWeek[] {
  const weeks: IsoWeek[] = [];
  for (let week = isoWeekOf(from); week.from <= to; week = isoWeekOf(dayAfter(week.to))) weeks.push(week);
  const byWeek = groupBy(marks, (mark) => {
    const day = mark.to;
    return day === null ? -1 : weeks.findLastIndex((week) => week.from <= day);
  });
  return weeks.map((week, index) => {
    const own = byWeek.get(index) ?? [];
    return { ...week, ahead: week.from > today, marks: own, glue: glueCount(own) };
  });
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

/** The sections of work, which are rows even when they are empty, and what stands outside of all. */
function rowsOf(marks: readonly Mark[]): readonly (string | null)[] {
  const own = SECTIONS.filter((section) => section !== PLANS);
  return marks.some(({ section }) => section === null) ? [...own, null] : own;
}

function cellsOf({ marks }: OverviewWeek, week: number): readonly TimelineCell[] {
  const bySection = groupBy(marks, ({ section }) => section);
  return [...bySection].map(([section, own]) => ({ week, section, marks: own }));
}

/** An entry about several projects counts in each. */
function projectSizes(marks: readonly Mark[]): readonly ProjectSize[] {
  const names = new Map<string, string>();
  const sizes = new Map<string | null, Mark[]>();
  for (const mark of marks) {
    for (const project of mark.projects.length === 0 ? [null] : mark.projects) {
      const key = project?.toLowerCase() ?? null;
      if (project !== null && key !== null && !names.has(key)) names.set(key, project);
      const own = sizes.get(key) ?? [];
      sizes.set(key, own);
      own.push(mark);
    }
  }
  return [...sizes]
    .map(([key, own]) => ({ project: key === null ? null : (names.get(key) ?? key), marks: own }))
    .sort(bySize);
}

function bySize(a: ProjectSize, b: ProjectSize): number {
  if (a.project === null || b.project === null)
    return Number(a.project === null) - Number(b.project === null);
  return b.marks.length - a.marks.length || (a.project < b.project ? -1 : 1);
}
