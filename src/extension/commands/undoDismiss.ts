import * as vscode from 'vscode';
import type { SessionParts } from '../sessionParts.ts';

/** Brings back what was dismissed last; again and again, up to the first dismissal. */
export async function undoDismiss({ decisions, period }: SessionParts): Promise<void> {
  await decisions.load();
  const dismissed = decisions.lastDismissed();
  if (dismissed.length === 0) return;
  const subjects = dismissed.map(({ id, also, title }) => ({ id, commitIds: also, title }));
  await decisions.record(subjects, 'restored', period.current());
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('Brought back: {title}', { title: dismissed.map(({ title }) => title).join(', ') }),
    5000,
  );
}
