import type { Span } from '../../base/span.ts';
import { titleWords } from '../concepts/titleWords.ts';
import type { FrontMatter } from '../markdown/frontMatter.ts';
import { blocksIn } from '../outline/blocksIn.ts';
import type { Outline, Section } from '../outline/outline.ts';
import { STATUS_LABELS } from './data/statusWords.ts';
import type { DocumentStatus } from './documentKind.ts';
import { type HeaderField, headerFields, isHeading } from './headerFields.ts';
import { newestDate } from './newestDate.ts';
import { type StatusWords, statusWordsIn } from './statusWordsIn.ts';

/** A document whose status is to be read. */
export interface StatusSource {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly outline: Outline;
}

/**
 * The status that a document claims: of its front matter, else of a field or table in its header, else of a section
 * `Status`. A template's choice (`Proposed | Accepted | Rejected`) is none.
 */
export function readStatus({ text, frontMatter, outline }: StatusSource): DocumentStatus {
  const date = newestDate(frontMatter);
  const fields = headerFields({ frontMatter, outline }).filter(({ name }) => STATUS_LABELS.has(name));
  for (const field of fields) {
    const found = field.from === 'table' ? inTable(text, field) : statusWordsIn(text, field.value);
    if (found) return { ...found, inFrontMatter: field.from === 'front-matter', date };
  }
  for (const section of outline.all) {
    const found = isStatusSection(section, outline) ? inSection(text, outline, section) : null;
    if (found) return { ...found, inFrontMatter: false, date };
  }
  return { state: 'unknown', span: null, inFrontMatter: false, date };
}

/** A heading of the document itself: deeper ones tell of the status of something else. */
function isStatusSection(section: Section, { title }: Outline): boolean {
  if (!isHeading(section) || (section.parent !== null && section.parent !== title)) return false;
  return STATUS_LABELS.has(titleWords(section.value?.label ?? section.title));
}

/** The value in the heading, else the first paragraphs or items below it. */
function inSection(text: string, outline: Outline, section: Section): StatusWords | null {
  if (section.value) return statusWordsIn(text, section.value.span);
  const spoken = blocksIn(outline, section.body)
    .filter(({ type }) => type !== 'comment')
    .slice(0, MAX_BLOCKS);
  const [first] = spoken;
  const last = spoken.at(-1);
  return first && last ? statusWordsIn(text, { start: first.span.start, end: last.span.end }) : null;
}

const MAX_BLOCKS = 3;

/** The cell beside the label, else the one below it. */
function inTable(text: string, { label, value }: HeaderField): StatusWords | null {
  const lines = linesOf(text, value);
  const row = lines.findIndex((line) => cellsOf(text, line).some((cell) => isLabel(text, cell, label)));
  const line = lines[row];
  if (line === undefined) return null;
  const cells = cellsOf(text, line);
  const column = cells.findIndex((cell) => isLabel(text, cell, label));
  const beside = cells[column + 1];
  const below = lines[row + 2];
  const cell = below === undefined ? undefined : cellsOf(text, below)[column];
  return (beside && statusWordsIn(text, beside)) ?? (cell && row === 0 ? statusWordsIn(text, cell) : null);
}

function isLabel(text: string, { start, end }: Span, label: string): boolean {
  return titleWords(text.slice(start, end)) === titleWords(label);
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end && lines.length < MAX_LINES; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    lines.push({ start: at, end: stop });
    at = stop + 1;
  }
  return lines;
}

const MAX_LINES = 24;

/** Between bars; what stands before the first one and after the last is empty where a row begins and ends with one. */
function cellsOf(text: string, { start, end }: Span): readonly Span[] {
  const cells: Span[] = [];
  let at = start;
  for (const part of text.slice(start, end).split('|')) {
    if (part.trim() !== '') cells.push({ start: at, end: at + part.length });
    at += part.length + 1;
  }
  return cells;
}
