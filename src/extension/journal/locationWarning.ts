import * as vscode from 'vscode';
import { enclosingRepository } from '../../adapters/files/journalFolder.ts';

const WARNED_KEY = 'journalFolderWarned';

/** Remotes whose disk goes away with them. */
const SHORT_LIVED_REMOTES = new Set(['codespaces', 'dev-container', 'attached-container']);

/**
 * Warns, once a folder, when the journal lies where it can be lost or published by mistake: in a
 * repository that is not its own, or on the disk of a container. Resolves without waiting for an answer.
 */
export async function warnAboutLocation(state: vscode.Memento, folder: string): Promise<void> {
  if (state.get(WARNED_KEY) === folder) return;
  const warning = warningFor(folder, await enclosingRepository(folder));
  if (warning === null) return;
  void state.update(WARNED_KEY, folder);
  const change = vscode.l10n.t('Choose Another Folder');
  void vscode.window.showWarningMessage(warning, change, vscode.l10n.t('Keep It There')).then((choice) => {
    if (choice !== change) return;
    void vscode.commands.executeCommand('workbench.action.openSettings', 'staffward.journal.folder');
  });
}

function warningFor(folder: string, repository: string | null): string | null {
  if (repository !== null) {
    return vscode.l10n.t(
      'Your journal {folder} lies in the repository {repository}: a commit there could publish it.',
      { folder, repository },
    );
  }
  if (SHORT_LIVED_REMOTES.has(vscode.env.remoteName ?? '')) {
    return vscode.l10n.t(
      'Your journal {folder} is on the disk of a container, and is lost together with it.',
      {
        folder,
      },
    );
  }
  return null;
}
