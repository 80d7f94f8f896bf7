import * as vscode from 'vscode';
import type { ChecklistParts } from '../checklistParts.ts';
import { oneLineLabel } from '../labels.ts';
import type { Snapshot } from '../model.ts';

interface ListItem extends vscode.QuickPickItem {
  readonly id: string;
}

/** Shows the list that `named` names, else the one that the user chooses. Resolves with `false` when that is none. */
export async function chooseChecklist({ model, perform }: ChecklistParts, named: unknown): Promise<boolean> {
  const { lists, list } = await model.snapshot();
  const id = lists.find((each) => each.id === named)?.id ?? (await choose(lists, list));
  if (id === undefined) return false;
  await perform({ type: 'chooseList', list: id });
  await vscode.commands.executeCommand('staffward.checklist.focus');
  return true;
}

async function choose(lists: Snapshot['lists'], shown: Snapshot['list']): Promise<string | undefined> {
  const items = lists.map(
    (each): ListItem => ({
      label: oneLineLabel(each.title),
      description: each.id === shown.id ? vscode.l10n.t('shown') : '',
      detail: oneLineLabel(each.purpose),
      id: each.id,
    }),
  );
  const item = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which checklist?'),
    matchOnDetail: true,
  });
  return item?.id;
}
