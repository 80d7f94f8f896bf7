import type { ConceptReport } from '../../../../src/designDocs/concepts/concept.ts';
import { findConcepts } from '../../../../src/designDocs/concepts/findConcepts.ts';
import { languageOf } from '../../../../src/designDocs/concepts/languageOf.ts';
import { matchHeading } from '../../../../src/designDocs/concepts/matchHeading.ts';
import { readMarkdown } from '../../../../src/designDocs/markdown/readMarkdown.ts';
import { buildOutline } from '../../../../src/designDocs/outline/buildOutline.ts';
import type { Outline, Section } from '../../../../src/designDocs/outline/outline.ts';

/** The outline of a text. */
export function outlineOf(text: string): Outline {
  return buildOutline(readMarkdown(text));
}

/** What a text says of every concept. */
export function conceptsOf(text: string): ConceptReport {
  const outline = outlineOf(text);
  return findConcepts({
    text,
    outline,
    language: languageOf(outline),
    matchesOf: matchHeading,
  });
}

/** The section with this title. */
export function sectionOf(outline: Outline, title: string): Section {
  const section = outline.all.find((candidate) => candidate.title === title);
  if (!section) throw new Error(`No section “${title}”.`);
  return section;
}
