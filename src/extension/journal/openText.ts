import * as vscode from 'vscode';
import { message } from '../../base/message.ts';
import type { TextEdit } from '../../base/textEdit.ts';
import { UserError } from '../../base/userError.ts';

const ATTEMPTS = 5;

/** A change of a file that may be open in an editor. */
export interface TextChange {
  /** Absolute path. */
  readonly path: string;
  /** Edits of the text as it is when they are asked for, which may be more than once. */
  edits(text: string): readonly TextEdit[];
  /** The text on disk, `null` without a file. */
  read(): Promise<string | null>;
  /** Makes the edits on disk. */
  write(): Promise<void>;
}

/** The document of a file that is open in an editor, visible or not. */
export function openDocumentAt(path: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => !document.isClosed && document.uri.scheme === 'file' && document.uri.fsPath === path,
  );
}

/**
 * Changes a file. One that is open is edited in its editor, so that unsaved text stays and the change can be undone; it is
 * saved only if it had no unsaved changes before. Rejects with a `UserError`.
 */
export async function changeText({ path, edits, read, write }: TextChange): Promise<void> {
  const document = openDocumentAt(path);
  // The editor keeps a byte order mark to itself.
  const isCurrent = async () => document?.getText() === (await read())?.replace(/^\ufeff/, '');
  if (document && (document.isDirty || (await isCurrent()))) await editInEditor(document, edits);
  // Closed, or about to be read again by the editor because somebody else has just written it.
  else await write();
}

async function editInEditor(
  document: vscode.TextDocument,
  edits: (text: string) => readonly TextEdit[],
): Promise<void> {
  const hadUnsavedChanges = document.isDirty;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const change = new vscode.WorkspaceEdit();
    const wanted = edits(document.getText());
    if (wanted.length === 0) return;
    for (const { span, newText } of wanted) {
      const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
      change.replace(document.uri, range, newText);
    }
    // Refused when the user typed meanwhile: the edits are then worked out again.
    if (await vscode.workspace.applyEdit(change)) {
      // Should saving fail, VS Code says so itself, and the text stays in the editor.
      if (!hadUnsavedChanges) await document.save();
      return;
    }
  }
  throw new UserError(
    'document-busy',
    message('{path} is being changed in its editor all the time.', { path: document.uri.fsPath }),
    message('Try again when you are done typing.'),
  );
}
