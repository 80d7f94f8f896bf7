import type { SyntaxNode } from '@lezer/common';
import { contentEnd } from '../../base/lines.ts';
import type { Span } from '../../base/span.ts';
import type { Section } from '../sections.ts';
import type { Entry, EntryDates, EntryField, EvidenceReference, FieldName } from './bragDocument.ts';
import { findReferences } from './evidenceReference.ts';

const FIELD_NAMES: Readonly<Record<string, FieldName>> = {
  problem: 'problem',
  role: 'role',
  'my role': 'role',
  impact: 'impact',
  skills: 'skills',
  'skills demonstrated': 'skills',
  evidence: 'evidence',
};

/** `Impact: `, `**Impact:** `, `*Impact*: `; group 1 is the label. */
const FIELD_LABEL = /^(?:\[[ xX]\][ \t]+)?[*_]{0,3}([a-z]+(?: [a-z]+)?)[*_]{0,3}[ \t]*[::][*_]{0,3}[ \t]*/i;
const TASK_BOX = /^\[[ xX]\][ \t]+/;
const DATES = /\((\d{4}-\d{2}-\d{2})(?:[ \t]*(?:–|—|-|to|until)[ \t]*(\d{4}-\d{2}-\d{2}))?\)/i;
const PLACEHOLDER = /\(evidence needed:[^()\r\n]*\)/gi;

/** Reads one top-level list item of `text`. */
export function parseEntry(text: string, item: SyntaxNode, section: Section | null): Entry {
  const span = itemSpan(text, item);
  const marker = { start: span.start, end: item.getChild('ListMark')?.to ?? span.start };
  const paragraph = item.getChild('Paragraph');
  const head = paragraph
    ? trimmed(text, paragraph.from, paragraph.to)
    : { start: marker.end, end: marker.end };
  const dates = parseDates(text, head);
  const nested = nestedItems(item);
  return {
    section,
    span,
    marker,
    head,
    title: titleOf(text.slice(head.start, head.end)),
    dates,
    fields: nested.flatMap((child) => parseField(text, child) ?? []),
    nestedItems: nested.map((child) => itemSpan(text, child)),
    ...scanProse(text, item),
  };
}

function nestedItems(item: SyntaxNode): readonly SyntaxNode[] {
  return [...item.getChildren('BulletList'), ...item.getChildren('OrderedList')]
    .sort((a, b) => a.from - b.from)
    .flatMap((list) => list.getChildren('ListItem'));
}

function parseField(text: string, item: SyntaxNode): EntryField | null {
  const paragraph = item.getChild('Paragraph');
  if (!paragraph) return null;
  const content = trimmed(text, paragraph.from, paragraph.to);
  const label = FIELD_LABEL.exec(text.slice(content.start, Math.min(content.end, content.start + 100)));
  const name = FIELD_NAMES[label?.[1]?.toLowerCase() ?? ''];
  if (!label || name === undefined) return null;
  const start = Math.min(content.start + label[0].length, content.end);
  return { name, span: itemSpan(text, item), value: { start, end: content.end } };
}

function parseDates(text: string, head: Span): EntryDates | null {
  const match = DATES.exec(text.slice(head.start, head.end));
  if (!match?.[1]) return null;
  const start = head.start + match.index;
  const days = [match[1], match[2] ?? match[1]].sort();
  const [from, to] = [days[0] ?? match[1], days[1] ?? match[1]];
  return { span: { start, end: start + match[0].length }, from, to };
}

/** The bold part when the item starts with one, else everything but the dates. */
function titleOf(head: string): string {
  const line = head.replace(TASK_BOX, '').replace(/\s+/g, ' ');
  const bold = /^(\*\*|__)(.+?)\1(?![\p{L}\p{N}*_])/u.exec(line)?.[2];
  return (bold ?? line.replace(DATES, '')).trim();
}

/** Evidence and placeholders in the paragraphs below `item`; code blocks and comments are no prose. */
function scanProse(text: string, item: SyntaxNode): Pick<Entry, 'evidence' | 'placeholders'> {
  const evidence: EvidenceReference[] = [];
  const placeholders: Span[] = [];
  item.cursor().iterate((node) => {
    if (node.name !== 'Paragraph' && !/Heading\d$/.test(node.name)) return;
    for (const found of findReferences(text, { start: node.from, end: node.to })) evidence.push(found);
    for (const { index, 0: whole } of text.slice(node.from, node.to).matchAll(PLACEHOLDER)) {
      placeholders.push({ start: node.from + index, end: node.from + index + whole.length });
    }
  });
  return { evidence, placeholders };
}

/** The parser counts the indentation before the marker as part of the item. */
function itemSpan(text: string, item: SyntaxNode): Span {
  return trimmed(text, item.getChild('ListMark')?.from ?? item.from, item.to);
}

function trimmed(text: string, start: number, end: number): Span {
  return { start, end: contentEnd(text, start, end) };
}
