import * as vscode from 'vscode';
import { parseIsoDate } from '../../base/isoDate.ts';

/** Asks for the first day in the job, an ISO date. `null` when the user closes the question or leaves it empty. */
export async function askStartDate(): Promise<string | null> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('Your profile'),
    prompt: vscode.l10n.t('When was, or is, your first day in this job?'),
    placeHolder: '2026-11-02',
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' || parseIsoDate(text.trim()) !== null
        ? null
        : vscode.l10n.t('Write a day as year, month and day: 2026-11-02.'),
  });
  return parseIsoDate(answer?.trim() ?? '');
}
