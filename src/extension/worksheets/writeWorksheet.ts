import * as vscode from 'vscode';
import { createWorksheetStore } from '../../adapters/files/worksheetStore.ts';
import type { ReviewPeriod } from '../../base/reviewPeriod.ts';
import { applyTextEdits } from '../../base/textEdit.ts';
import { generatedBefore } from '../../worksheets/generated.ts';
import { openWorksheet } from '../../worksheets/openWorksheet.ts';
import { REPORTS } from '../../worksheets/reports.ts';
import type { NewRecord } from '../../worksheets/updateWorksheet.ts';
import type { Worksheet } from '../../worksheets/worksheet.ts';
import { worksheetPlace } from '../../worksheets/worksheetFile.ts';
import { changeText } from '../journal/openText.ts';
import { now, today } from '../today.ts';
import { readReportSource } from './reportSource.ts';

/** Where a worksheet is written, and who hears of reports that fail. */
export interface WriteOptions {
  /** Absolute path of the journal. */
  readonly folder: string;
  readonly period: ReviewPeriod;
  readonly log: vscode.LogOutputChannel;
}

/**
 * Makes the worksheet's file in the journal, or brings it up to date, on disk or in its editor. Resolves to its address.
 * Rejects with a `UserError`.
 */
export async function writeWorksheet(worksheet: Worksheet, options: WriteOptions): Promise<vscode.Uri> {
  const { folder, period, log } = options;
  const day = today();
  const place = worksheetPlace(worksheet, day, period);
  const store = createWorksheetStore(folder);
  const [before, source] = await Promise.all([
    store.before(place.path),
    readReportSource(folder, place, day),
  ]);
  let records: readonly NewRecord[] = [];
  const update = (text: string) => {
    const opened = openWorksheet({ worksheet, text, before, source, reports: REPORTS });
    for (const error of opened.errors) log.error(error instanceof Error ? error : String(error));
    records = opened.records;
    return opened;
  };
  await changeText({
    path: store.absolute(place.path),
    edits: (text) => update(text).edits,
    read: () => store.read(place.path),
    write: () => store.edit(place.path, update),
  });
  await store.remember(place.path, records, now());
  return vscode.Uri.file(store.absolute(place.path));
}

/** An engineering document is written where the user works: as a new document without a file. */
export async function newDocument(worksheet: Worksheet, options: WriteOptions): Promise<vscode.TextDocument> {
  const place = worksheetPlace(worksheet, today(), options.period);
  const source = await readReportSource(options.folder, place, today());
  const before = generatedBefore([], '');
  const { edits } = openWorksheet({ worksheet, text: '', before, source, reports: REPORTS });
  return vscode.workspace.openTextDocument({ language: 'markdown', content: applyTextEdits('', edits) });
}
