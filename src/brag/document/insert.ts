import { contentEnd, isBlankLine, lineEnd, lineStart, newlineAfter } from '../../base/lines.ts';
import { bodyStart } from '../../base/markdown/frontMatterSpan.ts';
import { topLevelBlocks } from '../../base/markdown/topLevelBlocks.ts';
import { applyTextEdits, type TextEdit } from '../../base/textEdit.ts';
import { SECTIONS, type Section } from '../sections.ts';
import type { BragDocument, DocumentSection } from './bragDocument.ts';
import type { NewEntry } from './entry.ts';
import { findKnownEntries } from './find.ts';
import { parseBragDocument } from './parse.ts';
import { renderEntry } from './render.ts';
import { type EntryStyle, styleOf } from './style.ts';

/** A place for text, always between two lines or at an end, and what to put there. */
interface Insertion {
  readonly position: number;
  readonly newText: string;
}

/**
 * The edit that adds an entry at the end of its section; the section is created in the guide's order when it
 * is missing. Always a pure insertion. Empty when the document holds all of the entry's evidence already.
 */
export function insertEntry(text: string, entry: NewEntry): TextEdit[] {
  const document = parseBragDocument(text);
  if (findKnownEntries(document, entry).length > 0) return [];
  for (const { position, newText } of candidates(text, document, entry)) {
    const edit = { span: { start: position, end: position }, newText };
    if (isEntryAdded(text, edit, document, entry.section)) return [edit];
  }
  // Unreachable by what the tests try: the last candidate stands before all that could swallow it.
  throw new Error('No place in the document takes an entry.');
}

/** Places from the best to the last resort; an open comment or code block swallows what stands below it. */
function* candidates(text: string, document: BragDocument, entry: NewEntry): Generator<Insertion> {
  const section = document.sections.find((candidate) => candidate.section === entry.section);
  if (section) {
    const last = section.entries.at(-1);
    if (last) yield afterLast(text, section, entry);
    const style = styleOf(text, last ? section.entries : document.entries, false);
    const rendered = renderEntry(entry, style);
    yield ownParagraph(text, lineEnd(text, contentEnd(text, 0, section.span.end)), rendered, style);
    yield ownParagraph(text, lineEnd(text, section.heading.end), rendered, style);
  }
  const style = styleOf(text, document.entries, false);
  const heading = `${'#'.repeat(headingLevel(document))} ${entry.section}`;
  const rendered = `${heading}${style.newline.repeat(2)}${renderEntry(entry, style)}`;
  const next = nextSection(document, entry.section);
  if (next && !section) yield beforeLine(text, next.heading.start, rendered, style);
  yield ownParagraph(text, lineEnd(text, contentEnd(text, 0, text.length)), rendered, style);
  const lastBlock = topLevelBlocks(text).at(-1);
  if (lastBlock) yield beforeLine(text, lastBlock.from, rendered, style);
  yield beforeLine(text, bodyStart(text), rendered, style);
}

function isEntryAdded(text: string, edit: TextEdit, before: BragDocument, section: Section): boolean {
  const after = parseBragDocument(applyTextEdits(text, [edit]));
  const end = edit.span.start + edit.newText.length;
  const added = after.entries.filter(({ span }) => span.start >= edit.span.start && span.start < end);
  return (
    added.length === 1 && added[0]?.section === section && after.entries.length === before.entries.length + 1
  );
}

function nextSection(document: BragDocument, section: Section): DocumentSection | undefined {
  return SECTIONS.slice(SECTIONS.indexOf(section) + 1)
    .map((later) => document.sections.find((candidate) => candidate.section === later))
    .find((candidate) => candidate !== undefined);
}

function headingLevel(document: BragDocument): number {
  return document.sections[0]?.level ?? 2;
}

/** Right below the section's last entry, as one more item of its list. */
function afterLast(text: string, section: DocumentSection, entry: NewEntry): Insertion {
  const style = styleOf(text, section.entries, true);
  const end = lineEnd(text, section.entries.at(-1)?.span.end ?? section.heading.end);
  const lines = `${style.loose ? style.newline : ''}${renderEntry(entry, style)}`;
  const newline = newlineAfter(text, end);
  return newline === ''
    ? { position: end, newText: `${style.newline}${lines}` }
    : { position: end + newline.length, newText: `${lines}${style.newline}` };
}

/** Below the line that ends at `end`, with empty lines around; keeps the end of the text as it is. */
function ownParagraph(text: string, end: number, lines: string, style: EntryStyle): Insertion {
  const { newline } = style;
  const existing = newlineAfter(text, end);
  if (/^\uFEFF?$/.test(text)) return { position: end, newText: `${lines}${newline}` };
  if (existing === '') return { position: end, newText: `${newline}${newline}${lines}` };
  const position = end + existing.length;
  const gap = position === text.length || isBlankLine(text, position) ? '' : newline;
  return { position, newText: `${newline}${lines}${newline}${gap}` };
}

/** Above the line that holds `position`, with empty lines around. */
function beforeLine(text: string, position: number, lines: string, style: EntryStyle): Insertion {
  const start = Math.max(lineStart(text, position), bodyStart(text));
  const { newline } = style;
  const above = start === bodyStart(text) || isBlankLine(text, lineStart(text, start - 1)) ? '' : newline;
  return { position: start, newText: `${above}${lines}${newline}${newline}` };
}
