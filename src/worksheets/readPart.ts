import { isSeq, type Node } from 'yaml';
import { message } from '../base/message.ts';
import { shortened } from '../base/shortened.ts';
import type { NodeReader } from '../base/yaml/nodeReader.ts';
import type { WorksheetPart } from './worksheet.ts';

/** What a part may hold at most. */
export const LIMITS = { items: 100, rows: 100, columns: 12 } as const;

/** Each part is one of these keys with its value. */
const KINDS = ['text', 'ask', 'check', 'list', 'steps', 'table', 'say', 'fill'] as const;

/** Reads a part of a section, such as `- ask: [What went well?]`; `null` for what is none, which is reported. */
export function readPart(node: Node, reports: ReadonlySet<string>, reader: NodeReader): WorksheetPart | null {
  const fields = reader.fields(node, KINDS);
  if (!fields) return null;
  const [entry, ...others] = fields.values();
  if (!entry || others.length > 0) {
    const known = { known: KINDS.join(', ') };
    reader.report(reader.placeOf(node), message('A part has exactly one key of {known}.', known));
    return null;
  }
  const { key, value } = entry;
  switch (key.value) {
    case 'text':
    case 'say': {
      const text = reader.text(value);
      return text === null ? null : { kind: key.value, text };
    }
    case 'ask': {
      const questions = textsOf(value, reader);
      return questions.length === 0 ? null : { kind: 'ask', questions };
    }
    case 'check':
    case 'list':
    case 'steps': {
      const items = textsOf(value, reader);
      return items.length === 0 ? null : { kind: key.value, items };
    }
    case 'table':
      return readTable(value, reader);
    case 'fill': {
      const report = reader.id(value);
      if (report && !reports.has(report.value)) {
        const values = { report: shortened(report.value), known: [...reports].join(', ') };
        reader.report(report.place, message('There is no report “{report}”. Use one of {known}.', values));
      }
      return report && reports.has(report.value) ? { kind: 'fill', report: report.value } : null;
    }
  }
}

function textsOf(node: Node | null, reader: NodeReader): readonly string[] {
  return reader.items(node, LIMITS.items).flatMap((item) => reader.text(item) ?? []);
}

function readTable(node: Node | null, reader: NodeReader): WorksheetPart | null {
  const fields = reader.fields(node, ['columns', 'rows']);
  const columns = reader
    .items(fields?.get('columns')?.value ?? null, LIMITS.columns)
    .map((item) => cellOf(item, reader));
  const rows = reader
    .items(fields?.get('rows')?.value ?? null, LIMITS.rows)
    .map((row) => readRow(row, columns.length, reader))
    .filter((row) => row !== null);
  if (node && columns.length === 0) reader.report(reader.placeOf(node), message('A table needs columns.'));
  return columns.length === 0 ? null : { kind: 'table', columns, rows };
}

/** A row may have empty cells, `""`, for the user to fill in; those behind its last one are empty, too. */
function readRow(node: Node, columns: number, reader: NodeReader): readonly string[] | null {
  if (!isSeq(node)) {
    reader.report(reader.placeOf(node), message('Write a row as a list, such as [Salary, "", ""].'));
    return null;
  }
  const cells = reader.items(node, columns).map((cell) => cellOf(cell, reader));
  return [...cells, ...Array<string>(columns - cells.length).fill('')];
}

function cellOf(node: Node, reader: NodeReader): string {
  return isEmptyText(node) ? '' : (reader.text(node) ?? '');
}

function isEmptyText(node: Node): boolean {
  return 'value' in node && node.value === '';
}
