import * as vscode from 'vscode';
import type { SessionParts } from '../sessionParts.ts';
import { targetsOf } from './targets.ts';

/** Takes suggestions off the list for good; "Undo Dismissal" brings them back. */
export async function dismissSuggestion(parts: SessionParts, args: readonly unknown[]): Promise<void> {
  const suggestions = (await targetsOf(parts, args, { many: true })).map(({ suggestion }) => suggestion);
  if (suggestions.length === 0) return;
  await parts.decisions.record(suggestions, 'dismissed', parts.period.current());
  vscode.window.setStatusBarMessage(vscode.l10n.t('Dismissed. "Undo Dismissal" brings it back.'), 5000);
}
