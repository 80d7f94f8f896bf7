import type { Message } from '../../base/message.ts';
import type { Span } from '../../base/span.ts';

/** The kinds of design documents; everything else has none. */
export type DocumentKind = 'rfc' | 'adr' | 'kep' | 'proposal' | 'design-doc' | 'strategy' | 'postmortem';

/** Templates whose sections differ by design: Nygard's ADR has no alternatives, for instance. */
export type DocumentTemplate = 'nygard' | 'madr' | 'tyree-akerman' | 'kep' | 'rust-rfc' | null;

/** What a document is, and why Staffward thinks so. */
export interface Classification {
  readonly kind: DocumentKind | null;
  readonly template: DocumentTemplate;
  /** One plain sentence each, strongest first; also when the answer is none. */
  readonly reasons: readonly Message[];
}

/** Where a document stands in its life. */
export type StatusState =
  | 'draft'
  | 'proposed'
  | 'accepted'
  | 'implemented'
  | 'rejected'
  | 'superseded'
  | 'unknown';

/** The status a document claims, from front matter, a `Status:` line or a status section. */
export interface DocumentStatus {
  readonly state: StatusState;
  /** The words that say so; `null` when nothing does. */
  readonly span: Span | null;
  /** Whether front matter says it: dates elsewhere are too often somebody else's. */
  readonly inFrontMatter: boolean;
  /** The newest date that front matter gives, ISO; `null` when none. */
  readonly date: string | null;
}
