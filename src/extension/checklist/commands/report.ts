import * as vscode from 'vscode';
import { message } from '../../../base/message.ts';
import { UserError } from '../../../base/userError.ts';
import { consideredDocument } from '../../../checklist/report/consideredDocument.ts';
import { markdownReport } from '../../../checklist/report/markdownReport.ts';
import type { ChecklistParts } from '../checklistParts.ts';

/** Copies the chosen list as Markdown, ready for the description of a pull request. */
export async function copyChecklist({ model }: ChecklistParts): Promise<void> {
  await vscode.env.clipboard.writeText(markdownReport(await model.freshSnapshot()));
  vscode.window.setStatusBarMessage(vscode.l10n.t('The checklist is on the clipboard, as Markdown.'), 3000);
}

/** Writes the chosen list as Markdown at the cursor, in place of what is selected. */
export async function insertChecklist({ model }: ChecklistParts): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    throw new UserError(
      'no-editor',
      message('No editor is open to insert the checklist into.'),
      message('Open one, or copy the checklist instead.'),
    );
  }
  const report = markdownReport(await model.freshSnapshot());
  const { version } = editor.document;
  const isWritten = await editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, report);
  });
  // VS Code says of a read-only document, too, that it was edited.
  if (!isWritten || editor.document.version === version) {
    throw new UserError(
      'not-inserted',
      message('The editor did not take the checklist.'),
      message('It may be read-only. Copy the checklist instead.'),
    );
  }
}

/** Opens “What did I consider on this branch?” as a new Markdown document, which the user may save or not. */
export async function showConsidered({ model }: ChecklistParts): Promise<void> {
  await showDocument(consideredDocument(await model.freshSnapshot()));
}

/** Opens Markdown as a document that is nobody's file yet. */
export async function showDocument(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}
