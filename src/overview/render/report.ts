import { groupBy } from '../../base/groupBy.ts';
import { formatMessage } from '../../base/message.ts';
import type { Chart } from '../../protocol/chart.ts';
import type { TableView } from '../../protocol/overview.ts';
import { glueChart } from '../charts/glueChart.ts';
import { projectChart } from '../charts/projectChart.ts';
import { timelineChart } from '../charts/timelineChart.ts';
import type { Mark, NextLevel, PeriodOverview } from '../overview.ts';
import { coverageTable, glueTable, projectTable, timelineTable } from '../tables.ts';
import { counted, daysText, glueText, PROJECT_OF_NONE, SECTION_OF_NONE, summary, waiting } from '../words.ts';

/** A document about a period, before it is Markdown or HTML. All texts are plain and of one line. */
export interface Report {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** A piece of a report. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly ReportText[])[] }
  | { readonly kind: 'table'; readonly table: TableView }
  /** Drawn where the format can; the table says the same. */
  | { readonly kind: 'chart'; readonly chart: Chart; readonly table: TableView };

/** Text, with an address where it is a link. */
export interface ReportText {
  readonly text: string;
  /** Of a page. */
  readonly url?: string | null;
  readonly strong?: boolean;
}

/** What a report is to have. */
export interface ReportOptions {
  /** Today, ISO date. */
  readonly day: string;
  /** What is missing, and the questions to whoever did the work: no business of whom it is shown to. */
  readonly gaps: boolean;
}

/** The report on a picture: what has an entry, then the numbers, then what has none. */
export function reportOf(overview: PeriodOverview, { day, gaps }: ReportOptions): Report {
  const { period, filter, marks } = overview;
  const about = filter === null ? '' : `, ${filter.project ?? PROJECT_OF_NONE}`;
  const isEntry = ({ source }: Mark) => source.kind === 'entry';
  const lines = [...summary(overview), ...(gaps ? waiting(overview) : [])];
  return {
    title: `What I did in ${period.name}${about}`,
    blocks: [
      { kind: 'paragraph', text: `${period.from} – ${period.to}, as of ${day}.` },
      { kind: 'list', items: lines.map((text) => [{ text }]) },
      ...bySection('Entries', marks.filter(isEntry), overview),
      ...(marks.length === 0 ? [] : charts(overview, gaps)),
      ...(overview.coverage ? coverageBlocks(overview.coverage) : []),
      ...bySection(
        'Without an entry',
        marks.filter((mark) => !isEntry(mark)),
        overview,
      ),
      ...(gaps ? gapBlocks(overview) : []),
    ],
  };
}

function heading(text: string, level: 2 | 3 = 2): ReportBlock {
  return { kind: 'heading', level, text };
}

function charts(overview: PeriodOverview, gaps: boolean): readonly ReportBlock[] {
  const { glue, ledger } = overview;
  return [
    heading('Week by week'),
    { kind: 'chart', chart: timelineChart(overview), table: timelineTable(overview) },
    heading('Glue work'),
    {
      kind: 'paragraph',
      text: `Glue work keeps others going: here it is ${glueText(glue)}. Rules judge what was found in the history; of other entries it is unknown.`,
    },
    { kind: 'chart', chart: glueChart(overview), table: glueTable(overview) },
    ...(gaps ? [ledgerBlock(ledger)] : []),
    heading('Projects by size'),
    { kind: 'chart', chart: projectChart(overview), table: projectTable(overview) },
  ];
}

function ledgerBlock(ledger: PeriodOverview['ledger']): ReportBlock {
  return {
    kind: 'list',
    items: ledger.map(({ step, known }) => [
      { text: `${step.title}.`, strong: true },
      ...(known ? [{ text: formatMessage(known) }] : []),
      { text: `(evidence needed: ${step.ask})` },
    ]),
  };
}

function gapBlocks({ emptySections, withoutOutcome }: PeriodOverview): readonly ReportBlock[] {
  const sections = emptySections.map(({ section, suggestions }) => [
    {
      text: suggestions === 0 ? section : `${section}: ${counted(suggestions, 'suggestion', 'suggestions')}`,
    },
  ]);
  return [
    ...(sections.length === 0
      ? []
      : [heading('Sections without entries'), { kind: 'list' as const, items: sections }]),
    ...(withoutOutcome.length === 0
      ? []
      : [
          heading('Entries that wait for an outcome'),
          { kind: 'list' as const, items: withoutOutcome.map(markLine) },
        ]),
  ];
}

function coverageBlocks(level: NextLevel): readonly ReportBlock[] {
  const { from, to } = level;
  return [
    heading(`Evidence of the way from ${from} to ${to}`),
    { kind: 'table', table: coverageTable(level) },
  ];
}

function bySection(
  title: string,
  marks: readonly Mark[],
  { sections }: PeriodOverview,
): readonly ReportBlock[] {
  if (marks.length === 0) return [];
  const own = groupBy(marks, ({ section }) => section);
  return [
    heading(title),
    ...sections.flatMap((section): readonly ReportBlock[] => {
      const items = (own.get(section) ?? []).map(markLine);
      return items.length === 0 ? [] : [heading(section ?? SECTION_OF_NONE, 3), { kind: 'list', items }];
    }),
  ];
}

/** Of a suggestion, such as one of all reviews for somebody; an entry has what was chosen for it. */
const MOST_EVIDENCE = 5;

/** Its title, what came of it, days and evidence. */
function markLine(mark: Mark): readonly ReportText[] {
  const { title, evidence, source } = mark;
  const days = daysText(mark);
  const outcome = source.kind === 'entry' ? source.outcome : null;
  const shown = source.kind === 'entry' ? evidence : evidence.slice(0, MOST_EVIDENCE);
  return [
    { text: title, strong: true },
    ...(days === '' ? [] : [{ text: `(${days})` }]),
    ...(outcome === null ? [] : [{ text: `– ${outcome}` }]),
    ...shown.map(({ label, url }) => ({ text: label, url: url !== null && isPage(url) ? url : null })),
    ...(shown.length === evidence.length ? [] : [{ text: `and ${evidence.length - shown.length} more` }]),
  ];
}

/** Nothing else can be followed from a report: no script, no file. */
function isPage(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
