import * as vscode from 'vscode';
import { createJournal } from '../../adapters/files/journal.ts';
import { placedEntries } from '../../brag/journalEntries.ts';
import { entryFinder } from '../../levels/evidenceMap.ts';
import type { EntryMark } from '../../levels/levelLink.ts';

/** Opens the brag document of an entry, with the cursor at the entry as it is now. Rejects when there is no file. */
export async function openEntry(folder: string, mark: EntryMark): Promise<void> {
  const path = createJournal({ folder }).documentPath({ name: mark.document });
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(path));
  const placed = placedEntries(mark.document, document.getText());
  const found = entryFinder(placed.map(({ entry }) => entry))(mark);
  const offset = placed.find(({ entry }) => entry === found)?.span.start ?? 0;
  const position = document.positionAt(offset);
  await vscode.window.showTextDocument(document, {
    preview: false,
    selection: new vscode.Range(position, position),
  });
}
