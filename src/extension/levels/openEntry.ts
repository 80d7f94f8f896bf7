import * as vscode from 'vscode';
import { createJournal } from '../../adapters/files/journal.ts';
import type { JournalEntry } from '../../base/journalEntry.ts';
import { placedEntries } from '../../brag/journalEntries.ts';
import { entryFinder } from '../../levels/evidenceMap.ts';
import type { EntryMark } from '../../levels/levelLink.ts';

/**
 * Opens the brag document of an entry, with the cursor at the entry as it is now; `days` tell it from others of its title.
 * Rejects when there is no file.
 */
export async function openEntry(
  folder: string,
  mark: EntryMark,
  days?: Pick<JournalEntry, 'from' | 'to'>,
): Promise<void> {
  const path = createJournal({ folder }).documentPath({ name: mark.document });
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(path));
  const placed = placedEntries(mark.document, document.getText());
  const entries = placed.map(({ entry }) => entry);
  const ofDays = entries.filter(({ from, to }) => from === days?.from && to === days.to);
  const found = entryFinder(ofDays)(mark) ?? entryFinder(entries)(mark);
  const offset = placed.find(({ entry }) => entry === found)?.span.start ?? 0;
  const position = document.positionAt(offset);
  await vscode.window.showTextDocument(document, {
    preview: false,
    selection: new vscode.Range(position, position),
  });
}
