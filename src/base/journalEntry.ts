/** A field of an entry that tells a part of its impact story. */
export type StoryField = 'problem' | 'role' | 'impact' | 'skills';

/**
 * An entry of the brag document, as prompts, the level map and worksheets read it. `brag/journalEntries.ts` makes them.
 * Nothing in it is changed by them: a brag document is only ever written by `brag/document`.
 */
export interface JournalEntry {
  /** Name of the brag document without `.md`, such as `2026-Q4`. */
  readonly document: string;
  /** Heading of a section that Staffward knows; `null` for an entry elsewhere. */
  readonly section: string | null;
  /** One line of plain text. */
  readonly title: string;
  /** ISO dates, both or none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Each is Markdown of one line; `null` when it is missing, empty, or still to be told: `(evidence needed: …)`. */
  readonly story: Readonly<Record<StoryField, string | null>>;
  /** The fields that ask to be filled in with `(evidence needed: …)`. */
  readonly waiting: readonly StoryField[];
  /** Links and hashes, in their order; no two with the same label. */
  readonly evidence: readonly EntryEvidence[];
  /** The whole item as plain text of several lines, for rules that look for words. */
  readonly text: string;
}

/** Evidence of an entry: `#412`, `!7`, `a1b2c3d`, or words. */
export interface EntryEvidence {
  readonly label: string;
  /** `null` for a bare hash or words. */
  readonly url: string | null;
}
