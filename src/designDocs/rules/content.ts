import { firstFrom } from '../../base/firstFrom.ts';
import { QUESTIONS_MARKER } from '../../base/markdown/commentAsking.ts';
import type { Span } from '../../base/span.ts';
import type { Concept } from '../concepts/concept.ts';
import type { DesignDoc } from '../designDoc.ts';
import { blocksIn } from '../outline/blocksIn.ts';
import type { ContentBlock, Section } from '../outline/outline.ts';

/** The sections that answer a concept by their heading, in order of the text; none inside another. */
export function answersTo(doc: DesignDoc, concept: Concept): readonly Section[] {
  const answers: Section[] = [];
  for (const { section, fill, strength } of doc.concepts[concept].sections) {
    const isInside = section.span.start < (answers.at(-1)?.span.end ?? 0);
    if (strength === 'strong' && fill === 'filled' && !isInside) answers.push(section);
    if (answers.length === MAX_ANSWERS) break;
  }
  return answers;
}

/** More than anybody writes; it bounds the work on a text made to be slow. */
const MAX_ANSWERS = 20;

/** What a reader sees as words in a part of the document: its blocks without code, comments and link definitions. */
export function proseIn(doc: DesignDoc, span: Span): readonly ContentBlock[] {
  return blocksIn(doc.outline, span).filter(({ type, text }) => type !== 'code' && text.trim() !== '');
}

/** All words of a part of the document, headings included. Code is left out. */
export function wordsIn(doc: DesignDoc, { start, end }: Span): string {
  const titles = headingsIn(doc, { start, end }).map(({ title }) => title);
  return [...titles, ...proseIn(doc, { start, end }).map(({ text }) => text)].join('\n');
}

/** The sections whose headings begin in a part of the document. Sections are in order of the text. */
function headingsIn({ outline: { all } }: DesignDoc, { start, end }: Span): readonly Section[] {
  return all.slice(firstFrom(all, start, headingStart), firstFrom(all, end, headingStart));
}

function headingStart({ heading }: Section): number {
  return heading.start;
}

/** Whether questions of ours already wait for an answer there. */
export function isAsked({ text }: DesignDoc, { start, end }: Span): boolean {
  return text.slice(start, end).includes(QUESTIONS_MARKER);
}

/** The part of a span on its first line, which is what gets underlined, without the white space around it. */
export function firstLine(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end).search(/[\r\n]/);
  const raw = text.slice(start, line < 0 ? end : start + line);
  const indent = raw.length - raw.trimStart().length;
  return { start: start + indent, end: start + raw.trimEnd().length };
}
