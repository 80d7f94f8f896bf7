import * as vscode from 'vscode';
import { UserError } from '../base/userError.ts';
import { localizeError } from './localize.ts';

/** Does `work`. Never rejects: the user is told what went wrong. */
export async function reporting(log: vscode.LogOutputChannel, work: () => Promise<void>): Promise<void> {
  await isDone(log, work);
}

/** Does `work`, and resolves with whether it was done: not when it resolves with `false`, nor when it went wrong. */
export async function isDone(log: vscode.LogOutputChannel, work: () => Promise<unknown>): Promise<boolean> {
  try {
    return (await work()) !== false;
  } catch (error) {
    reportError(error, log);
    return false;
  }
}

/** Tells the user what went wrong: a `UserError` in its own words, anything else as a mistake of ours. */
export function reportError(error: unknown, log: vscode.LogOutputChannel): void {
  if (error instanceof UserError) {
    log.warn(error.code, error.cause ?? '');
    void vscode.window.showErrorMessage(localizeError(error));
    return;
  }
  log.error(error instanceof Error ? error : String(error));
  const showLog = vscode.l10n.t('Show Log');
  void vscode.window
    .showErrorMessage(vscode.l10n.t('Staffward made a mistake. Its log says more.'), showLog)
    .then((choice) => {
      if (choice === showLog) log.show();
    });
}
