import type { Span } from '../../base/span.ts';
import type { Section } from '../sections.ts';

/** A brag document as it stands in the file. All spans refer to the parsed text. */
export interface BragDocument {
  /** Sections of the guide, in the order of the file. One that stands there twice is listed twice. */
  readonly sections: readonly DocumentSection[];
  /** Every top-level list item, those outside the guide's sections included. */
  readonly entries: readonly Entry[];
}

/** A heading with the name of one of the guide's sections, and what stands below it. */
export interface DocumentSection {
  readonly section: Section;
  /** 1 to 6. */
  readonly level: number;
  readonly heading: Span;
  /** From the heading to the next heading of its level or above, or the next section, or the end. */
  readonly span: Span;
  readonly entries: readonly Entry[];
}

/** A top-level list item. */
export interface Entry {
  /** `null` outside the guide's sections. */
  readonly section: Section | null;
  /** From the list marker to the last character that is not white space. */
  readonly span: Span;
  /** `-`, `*`, `+`, `1.` or `1)`. */
  readonly marker: Span;
  /** Its first paragraph; empty at the marker's end when it starts with something else. */
  readonly head: Span;
  /** In plain words: without emphasis around it, dates and task box. Lines are joined by a space. */
  readonly title: string;
  readonly dates: EntryDates | null;
  readonly fields: readonly EntryField[];
  /** Items of the entry's own nested list, fields among them. */
  readonly nestedItems: readonly Span[];
  readonly evidence: readonly EvidenceReference[];
  /** Each `(evidence needed: …)`. */
  readonly placeholders: readonly Span[];
}

/** `(2026-11-12)` or `(2026-11-12 – 2026-11-20)` on the first line of an entry. */
export interface EntryDates {
  /** Parentheses included. */
  readonly span: Span;
  /** ISO dates, in order. */
  readonly from: string;
  readonly to: string;
}

/** What a field of an entry says; see `NewEntry`. */
export type FieldName = 'problem' | 'role' | 'impact' | 'skills' | 'evidence';

/** A nested list item such as `- Impact: …`. */
export interface EntryField {
  readonly name: FieldName;
  /** The whole item, from its marker on. */
  readonly span: Span;
  /** What follows the label; empty when nothing does. */
  readonly value: Span;
}

/** Something in an entry that may be evidence: a web address, or a short code span such as a hash. */
export interface EvidenceReference {
  /** The address or the code span's content, without the characters around it. */
  readonly span: Span;
  /** As written; `null` for a code span. */
  readonly url: string | null;
  /** The code span's content; `null` for an address. */
  readonly code: string | null;
}
