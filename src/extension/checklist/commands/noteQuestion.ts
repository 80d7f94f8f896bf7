import { relative } from 'node:path';
import * as vscode from 'vscode';
import { isInside } from '../../../adapters/files/isInside.ts';
import { message } from '../../../base/message.ts';
import { UserError } from '../../../base/userError.ts';
import { rootOf } from '../atHand.ts';
import type { ChecklistParts } from '../checklistParts.ts';
import { oneLineLabel } from '../labels.ts';
import type { Snapshot } from '../model.ts';
import { pickQuestion } from '../pickQuestion.ts';

/** Puts a note or a link beside a question. */
export async function addNote({ model, perform, reveal }: ChecklistParts): Promise<void> {
  const entry = await pickQuestion(await model.snapshot(), vscode.l10n.t('Which question is it about?'));
  if (!entry) return;
  const text = await vscode.window.showInputBox({
    title: entry.question.text,
    prompt: vscode.l10n.t('A note, a link, or a place such as src/pay.ts:12'),
  });
  if (!text) return;
  await perform({ type: 'annotate', question: entry.question.id, text });
  reveal(entry.question.id);
}

/** Puts the line of the selection beside a question as evidence, and the question is done. */
export async function attachSelection({ model, perform, reveal }: ChecklistParts): Promise<void> {
  const snapshot = await model.snapshot();
  const text = placeOfSelection(snapshot);
  const entry = await pickQuestion(
    snapshot,
    vscode.l10n.t('Which question does {place} answer?', { place: text }),
  );
  if (!entry) return;
  const question = entry.question.id;
  await perform({ type: 'annotate', question, text });
  if (entry.state.answer === 'open') await perform({ type: 'answer', question, answer: 'done', reason: '' });
  reveal(question);
}

function placeOfSelection({ atHand }: Snapshot): string {
  const editor = vscode.window.activeTextEditor;
  const root = rootOf(atHand);
  const path = editor?.document.uri.fsPath;
  if (!editor || root === null || !path || !isInside(path, root)) {
    throw new UserError(
      'no-selection',
      message('No file of this folder is open in the editor.'),
      message('Open the file that shows it, put the cursor on the line, and try again.'),
    );
  }
  return `${relative(root, path).replaceAll('\\', '/')}:${editor.selection.active.line + 1}`;
}

interface NoteItem extends vscode.QuickPickItem {
  readonly id: string;
}

/** Takes a note away. */
export async function removeNote({ model, perform }: ChecklistParts): Promise<void> {
  const { list, state } = await model.snapshot();
  const items = list.questions.flatMap(({ id, text }): readonly NoteItem[] =>
    (state?.lists.get(list.id)?.get(id)?.annotations ?? []).map((note) => ({
      label: oneLineLabel(note.text),
      description: oneLineLabel(text),
      id: note.id,
    })),
  );
  const item = await vscode.window.showQuickPick(items, {
    placeHolder:
      items.length > 0
        ? vscode.l10n.t('Which note goes?')
        : vscode.l10n.t('There are no notes on this list.'),
  });
  if (item) await perform({ type: 'removeAnnotation', annotation: item.id });
}
