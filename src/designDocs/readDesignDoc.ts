import { findConcepts } from './concepts/findConcepts.ts';
import { languageOf } from './concepts/languageOf.ts';
import { type HeadingMatcher, headingMatcher } from './concepts/matchHeading.ts';
import type { DesignDoc } from './designDoc.ts';
import { classify } from './kinds/classify.ts';
import type { Classification, DocumentKind } from './kinds/documentKind.ts';
import { readStatus } from './kinds/readStatus.ts';
import type { ReadMarkdown } from './markdown/readMarkdown.ts';
import { buildOutline } from './outline/buildOutline.ts';
import type { Outline } from './outline/outline.ts';

/** What a Markdown document turned out to be. */
export interface DesignDocReading {
  readonly classification: Classification;
  readonly outline: Outline;
  /** `null` when the document is no design document. */
  readonly doc: DesignDoc | null;
}

/** A document to read. */
export interface DesignDocRequest {
  /** Relative to the workspace folder, with `/`; `null` for a document without a file. */
  readonly path: string | null;
  readonly markdown: ReadMarkdown;
  /** What the user says it is. */
  readonly forced?: DocumentKind | 'none' | undefined;
  /** One that knows the headings of other documents, or earlier versions of this one. */
  readonly matchesOf?: HeadingMatcher | undefined;
}

/** Finds out what a document is, and reads a design document as far as rules, fixes and help need it. */
export function readDesignDoc(request: DesignDocRequest): DesignDocReading {
  const { path, markdown, forced, matchesOf = headingMatcher() } = request;
  const { text, frontMatter } = markdown;
  const outline = buildOutline(markdown);
  const classification = classify({
    path,
    text,
    frontMatter,
    outline,
    matchesOf,
    ...(forced ? { forced } : {}),
  });
  const { kind, template } = classification;
  if (kind === null) return { classification, outline, doc: null };
  const language = languageOf(outline, matchesOf);
  return {
    classification,
    outline,
    doc: {
      text,
      path,
      frontMatter,
      outline,
      kind,
      template,
      status: readStatus({ text, frontMatter, outline }),
      language,
      concepts: findConcepts({ text, outline, language, matchesOf }),
    },
  };
}
