import type { Span } from '../../base/span.ts';
import { titleWords } from '../concepts/titleWords.ts';
import type { FrontMatter } from '../markdown/frontMatter.ts';
import type { Outline, Section } from '../outline/outline.ts';

/** A field that a document opens with: of its front matter, a line `Status: draft`, a list item, a row of a table. */
export interface HeaderField {
  /** As written. */
  readonly label: string;
  /** The label as `titleWords` gives it. */
  readonly name: string;
  /** Where its value stands; for a table all of it. */
  readonly value: Span;
  readonly from: 'front-matter' | 'label' | 'table';
}

/** A document whose header is to be read. */
export interface HeaderSource {
  readonly frontMatter: FrontMatter;
  readonly outline: Outline;
}

/** The fields of a document's header, front matter first. */
export function headerFields({ frontMatter, outline }: HeaderSource): readonly HeaderField[] {
  const end = headerEnd(outline);
  const fields: HeaderField[] = frontMatter.fields.map(({ key, valueSpan }) =>
    field(key, valueSpan, 'front-matter'),
  );
  for (const section of outline.all) {
    if (section.heading.start >= end) break;
    if (!isHeading(section)) fields.push(field(section.title, section.body, 'label'));
    else if (section.value) fields.push(field(section.value.label, section.value.span, 'label'));
  }
  for (const { type, span, table } of outline.blocks) {
    if (span.start >= end) break;
    if (type !== 'table' || !table) continue;
    const labels = [...table.columns, ...table.rows.map(([first = '']) => first)].slice(0, MAX_ROWS);
    fields.push(...labels.map((label) => field(label, span, 'table')));
  }
  return fields;
}

/** Whether a section has a heading proper, not a bold line or a label. */
export function isHeading({ level }: Section): boolean {
  return level <= 6;
}

const MAX_ROWS = 20;
const METADATA = /^(?:meta ?data|document (?:info|information|control|status)|metadaten|header|about|info)$/i;

/** The header ends with the second heading, or the one after `Metadata`. */
function headerEnd({ all }: Outline): number {
  const headings: Section[] = [];
  for (const section of all) {
    if (isHeading(section)) headings.push(section);
    if (headings.length === 3) break;
  }
  const end = METADATA.test(headings[1]?.title ?? '') ? headings[2] : headings[1];
  return end?.heading.start ?? Number.POSITIVE_INFINITY;
}

function field(label: string, value: Span, from: HeaderField['from']): HeaderField {
  return { label, name: titleWords(label), value, from };
}
