import type { Finding } from '../base/finding.ts';
import type { Message } from '../base/message.ts';
import type { Span } from '../base/span.ts';
import type { HeadingMatcher } from '../designDocs/concepts/matchHeading.ts';
import type { DesignDoc } from '../designDocs/designDoc.ts';
import type { DocumentKind } from '../designDocs/kinds/documentKind.ts';
import type { ReadMarkdown } from '../designDocs/markdown/readMarkdown.ts';

/** What the linter takes a document for. */
export type LintedKind = DocumentKind | 'brag-document';

/** A finding that a comment in the document silences. */
export interface Suppressed {
  readonly finding: Finding;
  /** The comment. */
  readonly comment: Span;
  /** What the author gave as reason. */
  readonly reason: string;
}

/** What makes linting the next version of a text cheap. Opaque to callers. */
export interface LintMemory {
  readonly markdown: ReadMarkdown;
  readonly matchesOf: HeadingMatcher;
}

/** What linting one text gives. */
export interface LintResult {
  readonly kind: LintedKind | null;
  /** Why it is taken for that kind, or for none. */
  readonly reasons: readonly Message[];
  /** In order of the text. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** For help (hover, completion, lens); `null` when it is no design document. */
  readonly designDoc: DesignDoc | null;
  /** To be given with the next version of the same text. */
  readonly memory: LintMemory;
}
