import { formatMessage } from '../../base/message.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { ReviewPeriod } from '../../base/reviewPeriod.ts';
import type { ChartView, LedgerView, MarkView, OverviewState } from '../../protocol/overview.ts';
import { glueChart } from '../charts/glueChart.ts';
import { projectChart } from '../charts/projectChart.ts';
import { timelineChart } from '../charts/timelineChart.ts';
import { entriesAmong, type Mark, type PeriodOverview } from '../overview.ts';
import { glueTable, projectTable, timelineTable } from '../tables.ts';
import { daysText, glueText, PROJECT_OF_NONE, SECTION_OF_NONE, summary, waiting } from '../words.ts';
import { filterId, markId } from './ids.ts';

/** What the page shows, gathered. */
export interface OverviewStateInput
  extends Pick<OverviewState, 'revision' | 'length' | 'reading' | 'notices'> {
  readonly overview: PeriodOverview;
  /** Of that length, the newest first. */
  readonly periods: readonly ReviewPeriod[];
}

/** The state that the webview shows. */
export function overviewState(input: OverviewStateInput): OverviewState {
  const { revision, length, reading, notices, overview, periods } = input;
  // An entry about two projects stands behind both, and is one.
  const marks = [...new Set(overview.projects.flatMap((size) => size.marks))];
  const places = new Map(marks.map((mark, place) => [mark, place]));
  const placesOf = (own: readonly Mark[]) => own.flatMap((mark) => places.get(mark) ?? []);
  return {
    revision,
    length,
    periods: periods.map(({ name, from, to }) => ({ name, days: `${from} – ${to}` })),
    period: overview.period.name,
    projects: projectChoices(overview, marks.length),
    project: filterId(overview.filter),
    reading,
    summary: [...summary(overview), ...waiting(overview)],
    marks: marks.map(markView),
    charts: charts(overview, placesOf),
    glue: glueText(overview.glue),
    ledger: overview.ledger.map(
      ({ step: { title, text, ask }, known }): LedgerView => ({
        title,
        text,
        known: known ? formatMessage(known) : '',
        ask,
      }),
    ),
    entries: entriesAmong(overview.marks),
    emptySections: overview.emptySections,
    withoutOutcome: placesOf(overview.withoutOutcome),
    undated: placesOf(overview.undated),
    undecided: overview.undecided,
    level: overview.coverage && {
      from: plainLine(overview.coverage.from),
      to: plainLine(overview.coverage.to),
      dimensions: overview.coverage.dimensions.map(({ dimension, signals, covered, newest }) => ({
        dimension: plainLine(dimension.title),
        signals,
        covered,
        newest,
      })),
    },
    notices,
  };
}

/** Everything, each project, and what is looked at even when the period has nothing of it. */
function projectChoices({ projects, filter }: PeriodOverview, all: number): OverviewState['projects'] {
  const choice = (project: string | null, count: number) => ({
    id: filterId({ project }),
    name: plainLine(project ?? PROJECT_OF_NONE),
    count,
  });
  const choices = [
    { id: filterId(null), name: 'All projects', count: all },
    ...projects.map(({ project, marks }) => choice(project, marks.length)),
  ];
  const isThere = choices.some(({ id }) => id === filterId(filter));
  return filter === null || isThere ? choices : [...choices, choice(filter.project, 0)];
}

/** The marks of a chart are drawn in the order of what they stand for: see `charts`. */
function charts(
  overview: PeriodOverview,
  placesOf: (marks: readonly Mark[]) => readonly number[],
): OverviewState['charts'] {
  const { cells, sections, weeks, projects } = overview;
  const view = (
    chart: ChartView['chart'],
    table: ChartView['table'],
    behind: readonly (readonly [id: string, marks: readonly Mark[]])[],
  ): ChartView => ({
    chart,
    table,
    behind: Object.fromEntries(behind.map(([id, marks]) => [id, placesOf(marks)])),
  });
  return {
    timeline: view(
      timelineChart(overview),
      timelineTable(overview),
      cells.map(({ week, section, marks }) => [`${week}/${sections.indexOf(section)}`, marks]),
    ),
    glue: view(
      glueChart(overview),
      glueTable(overview),
      weeks.map(({ marks }, week) => [String(week), glueFirst(marks)]),
    ),
    projects: view(
      projectChart(overview),
      projectTable(overview),
      projects.map(({ marks }, row) => [String(row), marks]),
    ),
  };
}

function glueFirst(marks: readonly Mark[]): readonly Mark[] {
  const isGlue = ({ glue }: Mark) => glue === 'glue';
  return [...marks.filter(isGlue), ...marks.filter((mark) => !isGlue(mark))];
}

function markView(mark: Mark): MarkView {
  const { title, section, projects, glue, evidence, source } = mark;
  const about = [
    daysText(mark),
    section ?? SECTION_OF_NONE,
    projects.length === 0 ? PROJECT_OF_NONE : projects.join(', '),
  ];
  return {
    id: markId(mark),
    title: plainLine(title),
    about: plainLine(about.filter((part) => part !== '').join(' · ')),
    outcome: source.kind === 'entry' ? (source.outcome ?? '') : '',
    kind: source.kind,
    glue: glue === 'glue',
    evidence: evidence.map(({ label, url }) => ({
      label: plainLine(label),
      opens: url !== null && /^https:/i.test(url),
    })),
  };
}
