import * as vscode from 'vscode';
import type { QuestionInView } from '../../../checklist/considered.ts';
import type { Answer } from '../../../checklist/state/event.ts';
import type { ChecklistParts } from '../checklistParts.ts';
import { pickQuestion } from '../pickQuestion.ts';

interface AnswerItem extends vscode.QuickPickItem {
  readonly answer: Answer;
}

/** Answers a question without the view: which one, how, and why when it does not apply. */
export async function answerQuestion({ model, perform, reveal }: ChecklistParts): Promise<void> {
  const snapshot = await model.snapshot();
  const entry = await pickQuestion(snapshot, vscode.l10n.t('Which question do you answer?'));
  const item =
    entry && (await vscode.window.showQuickPick(answerItems(entry), { title: entry.question.text }));
  if (!item) return;
  const answer = { type: 'answer', question: entry.question.id, answer: item.answer, reason: '' } as const;
  await perform(answer);
  reveal(entry.question.id);
  if (item.answer !== 'not-applicable') return;
  const reason = await vscode.window.showInputBox({
    title: entry.question.text,
    prompt: vscode.l10n.t('Why does it not apply? A few words are enough, and none is fine.'),
    value: entry.state.reason,
  });
  if (reason) await perform({ ...answer, reason });
}

function answerItems({ state }: QuestionInView): readonly AnswerItem[] {
  const items: readonly AnswerItem[] = [
    { label: vscode.l10n.t('Done'), answer: 'done' },
    { label: vscode.l10n.t('Not Applicable'), answer: 'not-applicable' },
    { label: vscode.l10n.t('Open'), answer: 'open' },
  ];
  return items.map((item) =>
    item.answer === state.answer ? { ...item, description: vscode.l10n.t('as it is') } : item,
  );
}
