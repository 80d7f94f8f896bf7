import {
  entriesAmong,
  type GlueCount,
  glueShare,
  type Mark,
  type OverviewWeek,
  type PeriodOverview,
  type ProjectSize,
} from './overview.ts';

/** How what stands outside of the known sections is called. */
export const SECTION_OF_NONE = 'Elsewhere';
/** How what no project is known of is called. */
export const PROJECT_OF_NONE = 'Unknown project';

/** `1 contribution`, `3 contributions`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What a mark of the timeline says. */
export function cellLabel({ name }: OverviewWeek, section: string | null, marks: readonly Mark[]): string {
  return `${name}, ${section ?? SECTION_OF_NONE}: ${contributions(marks)}`;
}

/** What a column of the chart of glue work says. */
export function glueLabel({ name, marks, glue }: OverviewWeek): string {
  return `${name}: ${counted(marks.length, 'contribution', 'contributions')}, ${glueWords(glue)}`;
}

/** What a bar of a project says. */
export function projectLabel({ project, marks }: ProjectSize): string {
  return `${project ?? PROJECT_OF_NONE}: ${contributions(marks)}`;
}

/** `3 contributions, 1 without an entry`. */
function contributions(marks: readonly Mark[]): string {
  const all = counted(marks.length, 'contribution', 'contributions');
  const untold = marks.length - entriesAmong(marks);
  return untold === 0 ? all : `${all}, ${untold} without an entry`;
}

/** `2 glue, 5 other, 1 unknown`, without what there is none of. */
function glueWords({ glue, other, unknown }: GlueCount): string {
  const parts = [`${glue} glue`, `${other} other`, `${unknown} unknown`];
  return parts.filter((part) => !part.startsWith('0 ')).join(', ') || 'nothing';
}

/** `29 %`; a dash where nothing is known. */
export function shareText(count: GlueCount): string {
  const share = glueShare(count);
  return share === null ? '–' : `${Math.round(share * 100)} %`;
}

/** The days of a mark: `2026-11-12 – 2026-11-20`; empty without. */
export function daysText({ from, to }: Pick<Mark, 'from' | 'to'>): string {
  if (to === null) return '';
  return from === null || from === to ? to : `${from} – ${to}`;
}

/** `33 % of what is known (1 glue, 2 other)`; empty where there is nothing at all. */
export function glueText(count: GlueCount): string {
  const isKnown = glueShare(count) !== null;
  if (!isKnown && count.unknown === 0) return '';
  return isKnown ? `${shareText(count)} of what is known (${glueWords(count)})` : glueWords(count);
}

/** What the picture says in a few lines. */
export function summary({ marks, toldElsewhere, undated }: PeriodOverview): readonly string[] {
  const entries = entriesAmong(marks);
  return [
    marks.length === 0
      ? 'No contributions.'
      : `${counted(marks.length, 'contribution', 'contributions')}: ${counted(entries, 'entry', 'entries')} in the brag document, ${marks.length - entries} without an entry.`,
    ...(undated.length === 0
      ? []
      : [`${counted(undated.length, 'entry has', 'entries have')} no date, and no week.`]),
    ...(toldElsewhere === 0
      ? []
      : [`${counted(toldElsewhere, 'more is', 'more are')} told by an entry of another period.`]),
  ];
}

/** What is still to be done about it, in a few lines. */
export function waiting({ undecided, withoutOutcome }: PeriodOverview): readonly string[] {
  return [
    ...(undecided === 0
      ? []
      : [`${counted(undecided, 'suggestion waits', 'suggestions wait')} for a decision.`]),
    ...(withoutOutcome.length === 0
      ? []
      : [
          `${counted(withoutOutcome.length, 'entry does not say what came of it', 'entries do not say what came of them')}.`,
        ]),
  ];
}
