import { closedLine } from '../../base/closedLine.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { Span } from '../../base/span.ts';
import type { TextEdit } from '../../base/textEdit.ts';
import type { Entry, FieldName } from './bragDocument.ts';
import { parseBragDocument } from './parse.ts';

/** Names an entry whatever else changes in the document. */
export interface EntryName {
  readonly title: string;
  /** Addresses and code spans that it cites, in their order. */
  readonly references: readonly string[];
}

/** The name of an entry. */
export function entryName({ title, evidence }: Entry): EntryName {
  return { title, references: evidence.flatMap(({ url, code }) => url ?? code ?? []) };
}

/** The entries that still ask for a field, `(evidence needed: …)`, in the order of the file. */
export function entriesAsking(text: string, field: FieldName): readonly EntryName[] {
  return parseBragDocument(text)
    .entries.filter((entry) => placeholderOf(entry, field) !== null)
    .map(entryName);
}

/**
 * Puts `value`, one line of Markdown, in place of what an entry asks for in a field. No edit when the entry is gone, or
 * asks no more.
 */
export function tellField(
  text: string,
  name: EntryName,
  field: FieldName,
  value: string,
): readonly TextEdit[] {
  const wanted = JSON.stringify(name);
  const entry = parseBragDocument(text).entries.find(
    (each) => placeholderOf(each, field) !== null && JSON.stringify(entryName(each)) === wanted,
  );
  const span = entry ? placeholderOf(entry, field) : null;
  return span ? [{ span, newText: closedLine(plainLine(value)) }] : [];
}

function placeholderOf({ fields, placeholders }: Entry, name: FieldName): Span | null {
  const values = fields.filter((field) => field.name === name).map(({ value }) => value);
  const isIn = (span: Span) => values.some(({ start, end }) => start <= span.start && span.end <= end);
  return placeholders.find(isIn) ?? null;
}
