import type { EntryEvidence } from '../base/journalEntry.ts';
import type { ReviewPeriod } from '../base/reviewPeriod.ts';
import type { DimensionCoverage } from '../levels/coverage.ts';
import type { LedgerLine } from './glueStep.ts';

/** The picture of a period: plain data, from which the page and every export are drawn. */
export interface PeriodOverview {
  readonly period: ReviewPeriod;
  /** What is looked at; `null` for everything. Coverage and the projects are always those of everything. */
  readonly filter: ProjectFilter | null;
  /** What was contributed in the period, by last day; those without days at the end. */
  readonly marks: readonly Mark[];
  /** Every ISO week with a day of the period. */
  readonly weeks: readonly OverviewWeek[];
  /** Rows of the timeline: headings of sections, and `null` when an entry stands outside of those. */
  readonly sections: readonly (string | null)[];
  /** Where the timeline shows something. */
  readonly cells: readonly TimelineCell[];
  /** Entries without days, which no week can show. */
  readonly undated: readonly Mark[];
  readonly glue: GlueCount;
  /** What the page can say of the five steps for glue work. */
  readonly ledger: readonly LedgerLine[];
  /** The largest first; what no project is known of at the end. */
  readonly projects: readonly ProjectSize[];
  /** Headings of sections in which the period has no entry, with the suggestions that would go there. */
  readonly emptySections: readonly EmptySection[];
  /** Entries that do not say what came of them. */
  readonly withoutOutcome: readonly Mark[];
  /** Suggestions that wait for a decision. */
  readonly undecided: number;
  /** Contributions that are told by an entry of another period, and count there. */
  readonly toldElsewhere: number;
  readonly coverage: NextLevel | null;
  /** All names that are known, for whoever has to take them out. */
  readonly names: KnownNames;
}

/** One project, or what no project is known of. */
export interface ProjectFilter {
  readonly project: string | null;
}

/** Whether work keeps others going: only what was found in the history tells. */
export type Glue = 'glue' | 'other' | 'unknown';

/** Something that was contributed, and what it stands for. */
export interface Mark {
  /** One line of plain text. */
  readonly title: string;
  /** Heading of a section; `null` for an entry outside of those. */
  readonly section: string | null;
  /** ISO dates; `null` for an entry without. */
  readonly from: string | null;
  readonly to: string | null;
  /** Names of repositories; none when they are unknown. */
  readonly projects: readonly string[];
  readonly glue: Glue;
  readonly evidence: readonly EntryEvidence[];
  readonly source: MarkSource;
}

/** What a mark stands for: an entry of a brag document, or a suggestion that has none. */
export type MarkSource =
  | {
      readonly kind: 'entry';
      /** Name of the brag document. With title and evidence it leads back to the entry. */
      readonly document: string;
      /** What came of it, a line of plain text; `null` while that is missing, or still asks to be told. */
      readonly outcome: string | null;
    }
  | {
      readonly kind: 'suggestion';
      readonly id: string;
      /** No decision has been made. */
      readonly waits: boolean;
    };

/** A week from Monday to Sunday. */
export interface OverviewWeek {
  /** `2026-W47`. */
  readonly name: string;
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
  /** It has not begun yet. */
  readonly ahead: boolean;
  readonly marks: readonly Mark[];
  readonly glue: GlueCount;
}

/** Contributions by what is known of their glue. */
export interface GlueCount {
  readonly glue: number;
  readonly other: number;
  readonly unknown: number;
}

/** What was contributed to a section in a week. */
export interface TimelineCell {
  /** Index of the week. */
  readonly week: number;
  readonly section: string | null;
  readonly marks: readonly Mark[];
}

/** How much of the period a project is. */
export interface ProjectSize {
  /** `null` for what no project is known of. */
  readonly project: string | null;
  readonly marks: readonly Mark[];
}

/** A section without entries. */
export interface EmptySection {
  readonly section: string;
  /** Suggestions for it that wait for a decision. */
  readonly suggestions: number;
}

/** Evidence of the way to the next level. */
export interface NextLevel {
  /** Titles of levels. */
  readonly from: string;
  readonly to: string;
  readonly dimensions: readonly DimensionCoverage[];
}

/** Names that may have to be taken out before anybody else sees a picture. */
export interface KnownNames {
  /** Of repositories. */
  readonly projects: readonly string[];
  /** Of people other than the user. */
  readonly people: readonly string[];
}

/** How many of the marks are entries. */
export function entriesAmong(marks: readonly Mark[]): number {
  return marks.filter(({ source }) => source.kind === 'entry').length;
}

/** Share of glue work in what is known, 0 to 1; `null` when nothing is. */
export function glueShare({ glue, other }: GlueCount): number | null {
  return glue + other === 0 ? null : glue / (glue + other);
}
