import { lineEnd, lineStart } from '../../base/lines.ts';
import type { Span } from '../../base/span.ts';
import { titleWords } from '../concepts/titleWords.ts';
import type { DesignDoc } from '../designDoc.ts';
import { casingOf, inCasing } from '../fixes/style/casing.ts';
import { headingName } from '../fixes/words/headingNames.ts';
import { STATUS_LABELS } from '../kinds/data/statusWords.ts';
import { expectedConcepts } from '../kinds/expectedConcepts.ts';
import { KIND_NAMES } from '../kinds/kindNames.ts';
import { CONCEPT_HELP } from './conceptHelp.ts';
import { soughtConcepts } from './soughtConcepts.ts';

/** What can be written at a place. */
export interface Completion {
  readonly label: string;
  /** A few plain words; empty when the label says it all. */
  readonly explanation: string;
  /** What it replaces. */
  readonly span: Span;
  readonly newText: string;
}

/**
 * What fits where somebody types: on a heading's line (`## …`) the sections that this kind of document still lacks, in
 * the order and language of its readers; in front matter its keys, kinds and statuses. Nothing anywhere else.
 */
export function completionsAt(doc: DesignDoc, offset: number): readonly Completion[] {
  const { text, frontMatter } = doc;
  const start = lineStart(text, offset);
  const line = { start, end: lineEnd(text, start) };
  const inFrontMatter = frontMatter.span !== null && offset > 0 && line.end < frontMatter.span.end;
  return inFrontMatter ? inHeader(doc, line, offset) : headings(doc, line, offset);
}

function headings(doc: DesignDoc, line: Span, offset: number): readonly Completion[] {
  const marks = /^ {0,3}#{1,6}/.exec(doc.text.slice(line.start, line.end))?.[0];
  if (marks === undefined || offset < line.start + marks.length) return [];
  // In code, a line that begins so is no heading.
  if (!doc.outline.all.some(({ heading }) => heading.start >= line.start && heading.start <= line.end))
    return [];
  const span = { start: line.start + marks.length, end: line.end };
  const casing = casingOf(doc.outline.all.map(({ title }) => title));
  const concepts = new Set([...expectedConcepts(doc.kind, doc.template), ...soughtConcepts(doc.kind)]);
  return [...concepts]
    .filter((concept) => doc.concepts[concept].state === 'missing')
    .map((concept) => {
      const label = inCasing(headingName(concept, doc), casing, doc.language);
      return { label, explanation: CONCEPT_HELP[concept].explanation, span, newText: ` ${label}` };
    });
}

function inHeader(doc: DesignDoc, line: Span, offset: number): readonly Completion[] {
  const typed = doc.text.slice(line.start, line.end);
  const [key, colon] = /^([\w -]{1,60})(:[ \t]*)/.exec(typed)?.slice(1) ?? [];
  if (key === undefined || colon === undefined) return /^[\w-]*$/.test(typed) ? keys(doc, line) : [];
  const start = line.start + key.length + colon.length;
  if (offset < start) return [];
  const space = colon.endsWith(':') ? ' ' : '';
  return valuesOf(key).map(([label, explanation]) => ({
    label,
    explanation,
    span: { start, end: line.end },
    newText: space + label,
  }));
}

function valuesOf(key: string): readonly (readonly [value: string, explanation: string])[] {
  if (key === KIND_KEY)
    return [...Object.entries(KIND_NAMES), ['none', 'Not a design document: no findings.']];
  return STATUS_LABELS.has(titleWords(key)) ? STATUSES.map((status) => [status, '']) : [];
}

function keys({ frontMatter }: DesignDoc, span: Span): readonly Completion[] {
  const known = new Set(frontMatter.fields.map(({ key }) => key));
  return KEYS.filter(([key]) => !known.has(key)).map(([label, explanation]) => ({
    label,
    explanation,
    span,
    newText: `${label}: `,
  }));
}

const KIND_KEY = 'staffward-kind';
const STATUSES = ['draft', 'proposed', 'accepted', 'implemented', 'rejected', 'superseded'];
const KEYS: readonly (readonly [key: string, explanation: string])[] = [
  ['status', 'Where the document stands in its life.'],
  ['date', 'The day of the last change that matters.'],
  ['authors', 'Who answers questions about it.'],
  [KIND_KEY, 'What Staffward takes the document for, whatever it looks like.'],
];
