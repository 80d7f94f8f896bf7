import type { JournalEntry } from '../base/journalEntry.ts';
import type { LinkedSignal } from '../levels/linkedSignals.ts';
import type { Profile } from '../profile/profile.ts';

/**
 * A Markdown file of the journal that helps to think something through. Data: ours (`src/content/worksheets/*.yml`), a
 * team's, or the user's own. Texts are one line each; they may hold Markdown.
 */
export interface Worksheet {
  readonly id: string;
  readonly title: string;
  /** Heading in the list to choose from. */
  readonly situation: Situation;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  readonly file: WorksheetFile;
  /** Title of an engineering document, which is written where the user works; `null` for what stays in the journal. */
  readonly document: string | null;
  readonly sections: readonly WorksheetSection[];
  /** Section of the guide it comes from; `null` for a team's or user's own. */
  readonly source: string | null;
}

/** When one reaches for a worksheet, in the order of the list to choose from. */
export const SITUATIONS = [
  'promotion',
  'conversation',
  'week',
  'newJob',
  'decision',
  'leaving',
  'habit',
  'writing',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Whether one file is kept, or a new one made each week, month, review period, calendar year, or day. */
export const WORKSHEET_FILES = [
  'one',
  'perWeek',
  'perMonth',
  'perReviewPeriod',
  'perYear',
  'perDay',
] as const;
export type WorksheetFile = (typeof WORKSHEET_FILES)[number];

/** A `##` heading and what stands below it. */
export interface WorksheetSection {
  /** Unique in the worksheet; what was generated before is remembered by it. */
  readonly id: string;
  readonly heading: string;
  readonly parts: readonly WorksheetPart[];
}

/** What a section is made of. */
export type WorksheetPart =
  /** A paragraph. */
  | { readonly kind: 'text'; readonly text: string }
  /** Each with room for an answer. */
  | { readonly kind: 'ask'; readonly questions: readonly string[] }
  /** `- [ ]` items. */
  | { readonly kind: 'check'; readonly items: readonly string[] }
  /** Plain list. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** `1.` list. */
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Words to say, as a quotation. */
  | { readonly kind: 'say'; readonly text: string }
  /** Filled from the journal by the report of that name, and filled further on each run. */
  | { readonly kind: 'fill'; readonly report: string };

/** Makes lines of Markdown from the journal. Pure: the same journal gives the same lines. */
export type Report = (source: ReportSource) => ReportResult;

/** What reports are made from. */
export interface ReportSource {
  readonly entries: readonly JournalEntry[];
  readonly profile: Profile;
  /** Today, and the first and last day of what the worksheet covers, ISO dates. */
  readonly today: string;
  readonly from: string;
  readonly to: string;
  /** Signals of the level map with the entries that the user linked to them. */
  readonly signals: readonly LinkedSignal[];
  /** The worksheet as it stands, so that a report can reckon with what the user filled in; empty when it is new. */
  readonly text: string;
}

/**
 * `items` are added one by one, each once, below what is there: an item that the user deleted does not come back, one that
 * they changed is left alone, and one that stands as it was written follows its entry. `block` is replaced as a whole, as long as it stands just as it was written; else it
 * is left alone and the new one is not written.
 */
export type ReportResult =
  | {
      readonly kind: 'items';
      readonly items: readonly ReportItem[];
      /** What stands there while there are none. */
      readonly empty: string;
    }
  | { readonly kind: 'block'; readonly markdown: string };

/** A list item of one or more lines; the key says which it is when its words change, such as an entry's identity. */
export interface ReportItem {
  readonly key: string;
  readonly markdown: string;
}
