import * as vscode from 'vscode';
import type { Journal } from '../../adapters/files/journal.ts';
import type { ReviewPeriod } from '../../base/reviewPeriod.ts';
import type { TextEdit } from '../../base/textEdit.ts';
import { changeText, openDocumentAt } from './openText.ts';

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
  const openDocument = (period: ReviewPeriod) => openDocumentAt(uri(period).fsPath);
  let queue: Promise<unknown> = Promise.resolve();

  const change = (period: ReviewPeriod, edits: (text: string) => readonly TextEdit[]) =>
    changeText({
      path: uri(period).fsPath,
      edits,
      read: () => journal.readDocument(period),
      write: async () => void (await journal.editDocument(period, edits)),
    });

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
