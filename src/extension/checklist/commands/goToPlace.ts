import * as vscode from 'vscode';
import { groupsInView } from '../../../checklist/considered.ts';
import { annotationTarget } from '../../../checklist/view/annotationTarget.ts';
import { hintId, placeOf } from '../../../checklist/view/hintName.ts';
import type { ViewAction } from '../../../protocol/view.ts';
import type { ChecklistParts } from '../checklistParts.ts';
import { oneLineLabel } from '../labels.ts';
import type { Snapshot } from '../model.ts';

interface PlaceItem extends vscode.QuickPickItem {
  readonly action: ViewAction;
}

/** Goes to a line that asks for a question, or to what a note leads to. */
export async function goToPlace({ model, perform }: ChecklistParts): Promise<void> {
  const items = placeItems(await model.snapshot());
  const item = await vscode.window.showQuickPick(items, {
    matchOnDescription: true,
    matchOnDetail: true,
    placeHolder:
      items.length > 0
        ? vscode.l10n.t('Where to?')
        : vscode.l10n.t('Nothing in the change asks for a question, and no note leads anywhere.'),
  });
  if (item) await perform(item.action);
}

function placeItems({ list, state, hints }: Snapshot): readonly PlaceItem[] {
  return groupsInView(list, state, hints).flatMap(({ questions }) =>
    questions.flatMap((entry) => {
      const detail = oneLineLabel(entry.question.text);
      return [
        ...entry.hints.map((hint) => ({
          label: oneLineLabel(placeOf(hint)),
          description: oneLineLabel(hint.reason),
          detail,
          action: { type: 'openHint', hint: hintId(hint) } as const,
        })),
        ...entry.state.annotations
          .filter(({ text }) => annotationTarget(text) !== null)
          .map(({ id, text }) => ({
            label: oneLineLabel(text),
            description: vscode.l10n.t('note'),
            detail,
            action: { type: 'openAnnotation', annotation: id } as const,
          })),
      ];
    }),
  );
}
