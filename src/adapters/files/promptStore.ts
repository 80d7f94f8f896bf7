import { parsePromptRecords, renderPromptRecord } from '../../prompts/ledger.ts';
import type { PromptRecord } from '../../prompts/promptLedger.ts';
import { journalLines } from './journalLines.ts';

/** What became of prompts. Every method rejects with a `UserError` when the disk does not let it work. */
export interface PromptStore {
  /** In order of time. */
  read(): Promise<readonly PromptRecord[]>;
  append(records: readonly PromptRecord[]): Promise<void>;
}

/** The store of the journal in `folder`, an absolute path. */
export function createPromptStore(folder: string): PromptStore {
  const lines = journalLines(folder, 'prompts.jsonl');
  return {
    read: async () => parsePromptRecords(await lines.read()),
    append: (records) => lines.append(records.map(renderPromptRecord)),
  };
}
