import * as vscode from 'vscode';
import { consideredDocument } from '../../../checklist/report/consideredDocument.ts';
import type { BranchState } from '../../../checklist/state/branchState.ts';
import type { ChecklistParts } from '../checklistParts.ts';
import { oneLineLabel } from '../labels.ts';
import { showDocument } from './report.ts';

interface BranchItem extends vscode.QuickPickItem {
  readonly state: BranchState;
}
interface WayItem extends vscode.QuickPickItem {
  readonly way: 'show' | 'carryOver';
}

/** Shows what was considered on a branch that is gone, or carries it over to the one at hand. */
export async function recallBranch({ model }: ChecklistParts): Promise<void> {
  const { states, branch, lists } = await model.snapshot();
  const items = [...states.values()]
    .filter((state) => state.archived && state.branch !== branch)
    .sort((a, b) => b.changedAt - a.changedAt)
    .map(
      (state): BranchItem => ({
        label: oneLineLabel(state.branch),
        description: new Date(state.changedAt).toLocaleDateString(vscode.env.language),
        state,
      }),
    );
  const item = await vscode.window.showQuickPick(items, {
    placeHolder:
      items.length > 0
        ? vscode.l10n.t('Which branch?')
        : vscode.l10n.t('No checklist of a deleted branch is kept here.'),
  });
  const way = item && (await vscode.window.showQuickPick(wayItems(branch), { title: item.label }));
  if (way?.way === 'carryOver') await model.say([{ type: 'branch-renamed', from: item?.state.branch ?? '' }]);
  else if (way && item) {
    await showDocument(consideredDocument({ place: item.state.branch, lists, state: item.state, hints: [] }));
  }
}

function wayItems(branch: string): readonly WayItem[] {
  return [
    { label: vscode.l10n.t('Show What Was Considered'), way: 'show' },
    {
      label: vscode.l10n.t('Go On With It on {branch}', { branch: oneLineLabel(branch) }),
      way: 'carryOver',
    },
  ];
}
