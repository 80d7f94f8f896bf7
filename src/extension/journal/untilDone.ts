import * as vscode from 'vscode';
import { UserError } from '../../base/userError.ts';
import { localizeError } from '../localize.ts';

/**
 * Does what may fail for a reason that the user can remove, such as a full disk, and tries again for as long as
 * the user asks for it. `text` can be copied meanwhile, so that nothing typed is lost. `false` when the user
 * gave up; other errors are thrown.
 */
export async function untilDone(text: string, work: () => Promise<void>): Promise<boolean> {
  const retry = vscode.l10n.t('Try Again');
  const copy = vscode.l10n.t('Copy Text');
  for (;;) {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const choice = await vscode.window.showErrorMessage(localizeError(error), retry, copy);
      if (choice === copy) await vscode.env.clipboard.writeText(text);
      if (choice !== retry) return false;
    }
  }
}
