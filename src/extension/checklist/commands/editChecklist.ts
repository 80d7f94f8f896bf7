import { join } from 'node:path';
import * as vscode from 'vscode';
import { editFile } from '../../../adapters/files/editFile.ts';
import { ensureFolder } from '../../../adapters/files/journalFolder.ts';
import { editableChecklistFile } from '../../../checklist/lists/editableFile.ts';
import { BUILT_IN_CHECKLISTS } from '../../../content/checklists.ts';
import type { ChecklistParts } from '../checklistParts.ts';
import { OWN_FILE } from '../listsAtHand.ts';

/** Opens the user's own lists; the first time a file is made that explains itself, with ours as comments. */
export async function editChecklist({ journalFolder }: ChecklistParts): Promise<void> {
  const folder = journalFolder();
  const path = join(folder, OWN_FILE);
  await ensureFolder(folder);
  const signal = new AbortController().signal;
  await editFile(path, (text) => (text === '' ? editableChecklistFile(BUILT_IN_CHECKLISTS) : null), signal);
  await vscode.window.showTextDocument(vscode.Uri.file(path));
}
