import * as vscode from 'vscode';
import { plainLine } from '../../base/plainLine.ts';
import { groupsInView, isAskedFor, type QuestionInView } from '../../checklist/considered.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import type { Snapshot } from './model.ts';

interface QuestionItem extends vscode.QuickPickItem {
  readonly entry: QuestionInView | null;
}

/** Lets the user choose a question of the chosen list; those that the change asks for say so. `null` when left. */
export async function pickQuestion(snapshot: Snapshot, placeHolder: string): Promise<QuestionInView | null> {
  const { list, state, hints } = snapshot;
  const items = groupsInView(list, state, hints).flatMap(({ group, questions }): readonly QuestionItem[] => [
    { label: plainLine(group.title), kind: vscode.QuickPickItemKind.Separator, entry: null },
    ...questions.map((entry) => ({
      label: itemLabel(entry),
      detail: isAskedFor(entry) ? plainLabel(plainLine(entry.hints[0]?.reason ?? '')) : '',
      entry,
    })),
  ]);
  const chosen = await vscode.window.showQuickPick(items, {
    title: plainLabel(plainLine(`${list.title}: ${snapshot.place}`)),
    placeHolder,
    matchOnDetail: true,
  });
  return chosen?.entry ?? null;
}

const ICONS = {
  open: 'circle-large-outline',
  done: 'pass-filled',
  'not-applicable': 'circle-slash',
} as const;

function itemLabel({ question, state }: QuestionInView): string {
  return `$(${ICONS[state.answer]}) ${plainLabel(plainLine(question.text))}`;
}
