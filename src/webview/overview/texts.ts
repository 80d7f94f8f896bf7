import type { ChartName, OverviewLength, OverviewState } from '../../protocol/overview.ts';

/** What the page says of itself, in one place. English, like the sections of the brag document. */
export const TEXTS = {
  loading: 'Reading your journal…',
  title: 'What I did in',
  length: 'How long',
  period: 'Period',
  project: 'Project',
  export: 'Export…',
  refresh: 'Read History Again',
  reading: 'Reading the history…',
  asTable: 'As a table',
  chartHint: 'Arrow keys move between the marks, Enter lists what stands behind one.',
  close: 'Close',
  onlyProject: 'Show this project alone',
  suggested: 'suggested',
  glueWork: 'glue work',
  more: 'Show more',
  undated: 'Without a date',
  emptySections: 'Sections without entries',
  allSections: 'Every section has an entry.',
  withoutOutcome: 'Entries that wait for an outcome',
  allOutcomes: 'Every entry says what came of it.',
  showSuggestions: 'Show suggestions',
  glueSteps: 'Five steps for glue work',
  unknown: 'Nothing here tells.',
  level: 'Evidence of the next level',
  noLevel: 'Your profile does not say where you are or want to be.',
  openLevelMap: 'Open Level Map',
  dimension: 'Dimension',
  covered: 'Signals with evidence',
  newest: 'Newest',
  empty: 'Nothing in this period yet. Log an impact, or accept a suggestion.',
  noDates: 'Nothing here has a date yet.',
  noEntries: 'There is no entry yet.',
} as const;

/** How lengths are called. */
export const LENGTH_TEXTS: Readonly<Record<OverviewLength, string>> = {
  quarter: 'Quarter',
  half: 'Half-year',
  year: 'Year',
};

/** What stands above each chart. */
export const CHART_TEXTS: Readonly<Record<ChartName, string>> = {
  timeline: 'Week by week',
  glue: 'Glue work',
  projects: 'Projects by size',
};

/** `2 suggestions wait for it`. */
export function suggestionsText(count: number): string {
  return count === 1 ? '1 suggestion waits for it' : `${count} suggestions wait for it`;
}

/** What a screen reader is told when the picture is another one; `null` for nothing. */
export function announcement(before: OverviewState | null, now: OverviewState): string | null {
  if (!before) return null;
  if (before.reading !== now.reading) return now.reading ? TEXTS.reading : (now.summary[0] ?? null);
  const isOther = before.period !== now.period || before.project !== now.project;
  return isOther ? `${now.period}: ${now.summary[0] ?? ''}` : null;
}
