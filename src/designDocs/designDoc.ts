import type { ConceptReport, Language } from './concepts/concept.ts';
import type { DocumentKind, DocumentStatus, DocumentTemplate } from './kinds/documentKind.ts';
import type { FrontMatter } from './markdown/frontMatter.ts';
import type { Outline } from './outline/outline.ts';

/** A design document as rules, fixes and help see it. */
export interface DesignDoc {
  readonly text: string;
  /** Relative to its workspace folder, with `/`; `null` for a document without a file. */
  readonly path: string | null;
  readonly frontMatter: FrontMatter;
  readonly outline: Outline;
  readonly kind: DocumentKind;
  readonly template: DocumentTemplate;
  readonly status: DocumentStatus;
  /** The language of its headings; of several, the one with the most. */
  readonly language: Language;
  readonly concepts: ConceptReport;
}
