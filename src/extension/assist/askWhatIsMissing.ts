import * as vscode from 'vscode';
import { type AnswerableField, answerableFields, answerEdits } from '../../assist/answerField.ts';
import { missingPrompt } from '../../assist/prompts.ts';
import { readQuestions } from '../../assist/readAnswer.ts';
import { plainText } from '../../base/markdown/plainText.ts';
import { message } from '../../base/message.ts';
import { shortened } from '../../base/shortened.ts';
import { UserError } from '../../base/userError.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import { askModel } from './askModel.ts';
import type { AssistParts } from './assistParts.ts';
import { type EntryAtHand, entryAtHand } from './entryAtHand.ts';
import { tellRejected } from './rejections.ts';

/**
 * Has a language model ask what the entry at the cursor leaves open. The user answers in their own words, which is all
 * that is written.
 */
export async function askWhatIsMissing(parts: AssistParts): Promise<void> {
  const title = vscode.l10n.t('Ask Me What Is Missing');
  const atHand = await entryAtHand(parts.session);
  const prompt = missingPrompt(atHand.entry, atHand.evidence);
  for (;;) {
    const answer = await askModel(parts, title, prompt);
    if (answer === null) return;
    const { questions, rejections } = readQuestions(answer, prompt.sources);
    if (questions.length > 0) return askAll(atHand, questions, rejections.length);
    if (rejections.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The language model has no question about this entry.'),
      );
      return;
    }
    if (!(await tellRejected(parts.texts, rejections))) return;
  }
}

/** Lets the user answer one after the other, in any order, until they leave. */
async function askAll(atHand: EntryAtHand, questions: readonly string[], rejected: number): Promise<void> {
  let open = questions;
  while (open.length > 0) {
    const chosen = await vscode.window.showQuickPick(open.map(plainLabel), {
      title: plainLabel(shortened(plainText(atHand.entry.entry.title))),
      placeHolder:
        rejected === 0
          ? vscode.l10n.t('Which question do you want to answer?')
          : vscode.l10n.t('Which question do you want to answer? {count} more were rejected.', {
              count: rejected,
            }),
      ignoreFocusOut: true,
    });
    if (chosen === undefined) return;
    const question = open[open.map(plainLabel).indexOf(chosen)] ?? '';
    if (await answer(atHand, question)) open = open.filter((each) => each !== question);
  }
}

/** `false` when the user went back to the questions. */
async function answer(atHand: EntryAtHand, question: string): Promise<boolean> {
  const { document, entry } = atHand;
  const said = await vscode.window.showInputBox({ prompt: question, ignoreFocusOut: true });
  if (said === undefined || said.trim() === '') return false;
  const fields = answerableFields(entry.entry).map(({ field, isOpen }) => ({
    label: fieldLabel(field),
    description: isOpen ? vscode.l10n.t('still to be told') : vscode.l10n.t('added to what it says'),
    field,
  }));
  const chosen = await vscode.window.showQuickPick(fields, {
    placeHolder: vscode.l10n.t('Where does your answer belong?'),
    ignoreFocusOut: true,
  });
  if (!chosen) return false;
  const change = new vscode.WorkspaceEdit();
  for (const { span, newText } of answerEdits(document.getText(), entry.entry, chosen.field, said)) {
    const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    change.replace(document.uri, range, newText);
  }
  if (!document.isClosed && change.size > 0 && (await vscode.workspace.applyEdit(change))) return true;
  await vscode.env.clipboard.writeText(said);
  throw new UserError(
    'entry-missing',
    message('The entry is not where it was, so your answer was not written.'),
    message('It is on the clipboard.'),
  );
}

function fieldLabel(field: AnswerableField): string {
  const names: Readonly<Record<AnswerableField, string>> = {
    problem: vscode.l10n.t('Problem'),
    role: vscode.l10n.t('My role'),
    impact: vscode.l10n.t('Impact'),
    skills: vscode.l10n.t('Skills'),
  };
  return names[field];
}
