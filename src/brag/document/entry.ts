import type { Section } from '../sections.ts';

/**
 * An entry before it is written: every field is Markdown of one line. `null` fields become a question,
 * `(evidence needed: …)`, so that nothing is invented.
 */
export interface NewEntry {
  readonly section: Section;
  readonly title: string;
  /** ISO dates; equal for one day; `null` when unknown. */
  readonly from: string | null;
  readonly to: string | null;
  readonly problem: string | null;
  readonly role: string | null;
  readonly impact: string | null;
  readonly skills: string | null;
  readonly evidence: readonly EvidenceLink[];
}

/** Evidence as it stands in the file: `[#412](https://…)`, or `` `a1b2c3d` `` when `url` is null. */
export interface EvidenceLink {
  /** `#412`, `!7`, `a1b2c3d`, or the user's own words. */
  readonly label: string;
  readonly url: string | null;
}
