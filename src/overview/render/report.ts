import { groupBy } from '../../base/groupBy.ts';
import { formatMessage } from '../../base/message.ts';
import type { Chart } from '../../protocol/chart.ts';
import type { TableView } from '../../protocol/overview.ts';
import { glueChart } from '../charts/glueChart.ts';
import { projectChart } from '../charts/projectChart.ts';
import { timelineChart } from '../charts/timelineChart.ts';
import type { Mark, NextLevel, PeriodOverview } from '../overview.ts';
import { coverageTable, glueTable, projectTable, timelineTable } from '../tables.ts';
import {
  counted,
  daysText,
  glueWords,
  PROJECT_OF_NONE,
  SECTION_OF_NONE,
  shareText,
  summary,
} from '../words.ts';

/** A document about a period, before it is Markdown or HTML. All texts are plain and of one line. */
export interface Report {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** A piece of a report. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly ReportText[])[] }
  | { readonly kind: 'table'; readonly table: TableView }
  /** Drawn where the format can; a table says the same. */
  | { readonly kind: 'chart'; readonly chart: Chart };

/** Text, with an address where it is a link. */
export interface ReportText {
  readonly text: string;
  /** Of a page. */
  readonly url?: string | null;
  readonly strong?: boolean;
}

/** The report on a picture; `day` is today, ISO date. */
export function reportOf(overview: PeriodOverview, day: string): Report {
  const { period, filter } = overview;
  const about = filter === null ? '' : `, ${filter.project ?? PROJECT_OF_NONE}`;
  return {
    title: `What I did in ${period.name}${about}`,
    blocks: [
      { kind: 'paragraph', text: `${period.from} – ${period.to}, as of ${day}.` },
      { kind: 'list', items: summary(overview).map((text) => [{ text }]) },
      { kind: 'heading', text: 'Week by week' },
      { kind: 'chart', chart: timelineChart(overview) },
      { kind: 'table', table: timelineTable(overview) },
      ...glueBlocks(overview),
      { kind: 'heading', text: 'Projects' },
      { kind: 'chart', chart: projectChart(overview) },
      { kind: 'table', table: projectTable(overview) },
      ...gaps(overview),
      ...(overview.coverage ? coverageBlocks(overview.coverage) : []),
      { kind: 'heading', text: 'Everything' },
      ...everything(overview),
    ],
  };
}

function glueBlocks(overview: PeriodOverview): readonly ReportBlock[] {
  const { glue, ledger } = overview;
  return [
    { kind: 'heading', text: 'Glue work' },
    {
      kind: 'paragraph',
      text: `Share of what is known: ${shareText(glue)} (${glueWords(glue)}). Glue work keeps others going; only what was found in the history is known to be any.`,
    },
    { kind: 'chart', chart: glueChart(overview) },
    { kind: 'table', table: glueTable(overview) },
    {
      kind: 'list',
      items: ledger.map(({ step, known }) => [
        { text: `${step.title}.`, strong: true },
        ...(known ? [{ text: formatMessage(known) }] : []),
        { text: `(evidence needed: ${step.ask})` },
      ]),
    },
  ];
}

function gaps({ emptySections, withoutOutcome }: PeriodOverview): readonly ReportBlock[] {
  const sections = emptySections.map(({ section, suggestions }) => [
    {
      text: suggestions === 0 ? section : `${section}: ${counted(suggestions, 'suggestion', 'suggestions')}`,
    },
  ]);
  return [
    { kind: 'heading', text: 'Sections without entries' },
    sections.length === 0
      ? { kind: 'paragraph', text: 'Every section has one.' }
      : { kind: 'list', items: sections },
    { kind: 'heading', text: 'Entries that wait for an outcome' },
    withoutOutcome.length === 0
      ? { kind: 'paragraph', text: 'None.' }
      : { kind: 'list', items: withoutOutcome.map(markLine) },
  ];
}

function coverageBlocks(level: NextLevel): readonly ReportBlock[] {
  const { from, to } = level;
  return [
    { kind: 'heading', text: `Evidence of the way from ${from} to ${to}` },
    { kind: 'table', table: coverageTable(level) },
  ];
}

function everything({ marks, sections }: PeriodOverview): readonly ReportBlock[] {
  const bySection = groupBy(marks, ({ section }) => section);
  return sections.flatMap((section): readonly ReportBlock[] => {
    const own = bySection.get(section) ?? [];
    if (own.length === 0) return [];
    return [
      { kind: 'paragraph', text: `${section ?? SECTION_OF_NONE}:` },
      { kind: 'list', items: own.map(markLine) },
    ];
  });
}

/** Its title, days and evidence; what has no entry says so. */
function markLine(mark: Mark): readonly ReportText[] {
  const { title, evidence, source } = mark;
  const notes = [daysText(mark), ...(source.kind === 'suggestion' ? ['no entry'] : [])].filter(
    (note) => note !== '',
  );
  return [
    { text: title, strong: true },
    ...(notes.length === 0 ? [] : [{ text: `(${notes.join('; ')})` }]),
    ...evidence.map(({ label, url }) => ({ text: label, url: url !== null && isPage(url) ? url : null })),
  ];
}

/** Nothing else can be followed from a report: no script, no file. */
function isPage(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
