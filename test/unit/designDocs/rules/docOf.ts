import { findConcepts } from '../../../../src/designDocs/concepts/findConcepts.ts';
import { languageOf } from '../../../../src/designDocs/concepts/languageOf.ts';
import { headingMatcher } from '../../../../src/designDocs/concepts/matchHeading.ts';
import type { DesignDoc } from '../../../../src/designDocs/designDoc.ts';
import type { DocumentKind } from '../../../../src/designDocs/kinds/documentKind.ts';
import { readMarkdown } from '../../../../src/designDocs/markdown/readMarkdown.ts';
import { buildOutline } from '../../../../src/designDocs/outline/buildOutline.ts';

/** A text as a design document of a kind, in draft. */
export function docOf(text: string, kind: DocumentKind = 'rfc'): DesignDoc {
  const markdown = readMarkdown(text);
  const outline = buildOutline(markdown);
  const matchesOf = headingMatcher();
  const language = languageOf(outline, matchesOf);
  return {
    text,
    path: null,
    frontMatter: markdown.frontMatter,
    outline,
    kind,
    template: null,
    status: { state: 'draft', span: null, inFrontMatter: false, date: null },
    language,
    concepts: findConcepts({ text, outline, language, matchesOf }),
  };
}
