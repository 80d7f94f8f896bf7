import assert from 'node:assert/strict';
import { applyTextEdits } from '../../../src/base/textEdit.ts';
import { BUILT_IN_WORKSHEETS } from '../../../src/content/worksheets.ts';
import { generatedBefore } from '../../../src/worksheets/generated.ts';
import { openWorksheet } from '../../../src/worksheets/openWorksheet.ts';
import { REPORTS } from '../../../src/worksheets/reports.ts';
import type { NewRecord } from '../../../src/worksheets/updateWorksheet.ts';
import type { ReportSource, Worksheet } from '../../../src/worksheets/worksheet.ts';

/** A worksheet's text, and what is remembered of it. */
export interface Opened {
  readonly text: string;
  readonly records: readonly NewRecord[];
}

/** One of our own worksheets. */
export function builtIn(id: string): Worksheet {
  const found = BUILT_IN_WORKSHEETS.find((each) => each.id === id);
  if (!found) throw new Error(`there is no worksheet ${id}`);
  return found;
}

/** What a worksheet is after it was opened, for the first time or again. */
export function open(
  worksheet: Worksheet,
  source: ReportSource,
  { text, records }: Opened = { text: '', records: [] },
): Opened {
  const stored = records.map((record) => ({ ...record, at: '2026-11-23T09:00:00Z', file: 'x.md' }));
  const before = generatedBefore(stored, 'x.md');
  const opened = openWorksheet({ worksheet, text, before, source, reports: REPORTS });
  assert.deepEqual(opened.errors, []);
  return { text: applyTextEdits(text, opened.edits), records: [...records, ...opened.records] };
}
