import * as vscode from 'vscode';
import type { Journal } from '../../adapters/files/journal.ts';
import { message } from '../../base/message.ts';
import type { ReviewPeriod } from '../../base/reviewPeriod.ts';
import type { TextEdit } from '../../base/textEdit.ts';
import { UserError } from '../../base/userError.ts';

const ATTEMPTS = 5;

/** The brag documents of one journal, wherever they are at the moment: on disk, or open in an editor. */
export interface BragFile {
  /** Absolute path of the journal. */
  readonly folder: string;
  /** Absolute path of the review period's brag document. */
  path(period: ReviewPeriod): string;
  /** The text as the user sees it, unsaved changes included; `null` when there is no document. */
  read(period: ReviewPeriod): Promise<string | null>;
  /** Makes the document when it is missing. */
  ensure(period: ReviewPeriod): Promise<vscode.Uri>;
  /**
   * Changes the document, which is made when it is missing. One that is open is edited in its editor, so that
   * unsaved text stays and the change can be undone; it is saved only if it had no unsaved changes before.
   * Rejects with a `UserError`.
   */
  change(period: ReviewPeriod, edits: (text: string) => readonly TextEdit[]): Promise<void>;
}

/** Access to the brag documents of `journal`. */
export function createBragFile(journal: Journal): BragFile {
  const uri = (period: ReviewPeriod) => vscode.Uri.file(journal.documentPath(period));
  const openDocument = (period: ReviewPeriod) => {
    const path = uri(period).fsPath;
    return vscode.workspace.textDocuments.find(
      (document) => !document.isClosed && document.uri.scheme === 'file' && document.uri.fsPath === path,
    );
  };
  let queue: Promise<unknown> = Promise.resolve();

  async function change(period: ReviewPeriod, edits: (text: string) => readonly TextEdit[]): Promise<void> {
    const document = openDocument(period);
    if (document && (document.isDirty || document.getText() === (await onDisk(period)))) {
      await editInEditor(document, edits);
    } else {
      // Closed, or about to be read again by the editor because somebody else has just written it.
      await journal.editDocument(period, edits);
    }
  }

  async function onDisk(period: ReviewPeriod): Promise<string | null> {
    const text = await journal.readDocument(period);
    // The editor keeps a byte order mark to itself.
    return text?.replace(/^\ufeff/, '') ?? null;
  }

  return {
    folder: journal.folder,
    path: (period) => uri(period).fsPath,
    async read(period) {
      return openDocument(period)?.getText() ?? (await journal.readDocument(period));
    },
    async ensure(period) {
      if (!openDocument(period)) await journal.editDocument(period, () => []);
      return uri(period);
    },
    change(period, edits) {
      const done = queue.then(() => change(period, edits));
      queue = done.catch(() => {});
      return done;
    },
  };
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
    message('The brag document is being changed in its editor all the time.'),
    message('Try again when you are done typing.'),
  );
}
