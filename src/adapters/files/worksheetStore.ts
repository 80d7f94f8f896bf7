import { dirname, join } from 'node:path';
import { applyTextEdits } from '../../base/textEdit.ts';
import {
  type GeneratedBefore,
  type GeneratedRecord,
  generatedBefore,
  parseGenerated,
  renderGenerated,
} from '../../worksheets/generated.ts';
import type { NewRecord, WorksheetUpdate } from '../../worksheets/updateWorksheet.ts';
import { editFile } from './editFile.ts';
import { ensureFolder } from './journalFolder.ts';
import { journalLines } from './journalLines.ts';
import { readTextFile } from './readTextFile.ts';

/** Worksheets on disk. Paths are relative to the journal, with `/`. Every method rejects with a `UserError`. */
export interface WorksheetStore {
  /** Absolute path. */
  absolute(path: string): string;
  /** `null` when there is none. */
  read(path: string): Promise<string | null>;
  /** What was written into the worksheet so far. */
  before(path: string): Promise<GeneratedBefore>;
  /** Changes the file under its lock, or makes it; `update` may be asked more than once, and nothing is remembered yet. */
  edit(path: string, update: (text: string) => WorksheetUpdate): Promise<void>;
  /** Remembers what was written, once it is in the file. `at` is an ISO date and time with offset. */
  remember(path: string, records: readonly NewRecord[], at: string): Promise<void>;
}

/** The worksheets of the journal in `folder`, an absolute path. */
export function createWorksheetStore(folder: string): WorksheetStore {
  const lines = journalLines(folder, 'worksheets.jsonl');
  const absolute = (path: string) => join(folder, path);
  return {
    absolute,
    read: (path) => readTextFile(absolute(path)),
    before: async (path) => generatedBefore(parseGenerated(await lines.read()), path),
    async edit(path, update) {
      await ensureFolder(folder);
      await ensureFolder(dirname(absolute(path)));
      const signal = new AbortController().signal;
      await editFile(absolute(path), (text) => applyTextEdits(text, update(text).edits), signal);
    },
    async remember(path, records, at) {
      const stored = records.map((record): GeneratedRecord => ({ at, file: path, ...record }));
      await lines.append(stored.map(renderGenerated));
    },
  };
}
