import * as vscode from 'vscode';
import type { ChecklistParts } from '../checklistParts.ts';
import { oneLineLabel } from '../labels.ts';

interface ListItem extends vscode.QuickPickItem {
  readonly id: string;
}

/** Chooses which list the view shows, and shows it. */
export async function chooseChecklist({ model, perform }: ChecklistParts): Promise<void> {
  const { lists, list } = await model.snapshot();
  const items = lists.map(
    (each): ListItem => ({
      label: oneLineLabel(each.title),
      description: each.id === list.id ? vscode.l10n.t('shown') : '',
      detail: oneLineLabel(each.purpose),
      id: each.id,
    }),
  );
  const item = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which checklist?'),
    matchOnDetail: true,
  });
  if (!item) return;
  await perform({ type: 'chooseList', list: item.id });
  await vscode.commands.executeCommand('staffward.checklist.focus');
}
