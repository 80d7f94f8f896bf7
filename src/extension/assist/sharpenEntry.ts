import * as vscode from 'vscode';
import { sharpenPrompt } from '../../assist/prompts.ts';
import { readRewording } from '../../assist/readAnswer.ts';
import { message } from '../../base/message.ts';
import { applyTextEdits, type TextEdit } from '../../base/textEdit.ts';
import { UserError } from '../../base/userError.ts';
import { askModel } from './askModel.ts';
import type { AssistParts } from './assistParts.ts';
import { type EntryAtHand, entryAtHand } from './entryAtHand.ts';
import { tellRejected } from './rejections.ts';

/**
 * Has a language model propose better words for the entry at the cursor. What passes the checker is shown as a diff, and
 * written only when the user accepts it.
 */
export async function sharpenEntry(parts: AssistParts): Promise<void> {
  const { texts, session } = parts;
  const atHand = await entryAtHand(session);
  const prompt = sharpenPrompt(atHand.entry, atHand.evidence);
  for (;;) {
    const answer = await askModel(parts, vscode.l10n.t('Sharpen Wording'), prompt);
    if (answer === null) return;
    const rewording = readRewording(answer, atHand.text, atHand.entry, prompt.sources);
    if (rewording.kind === 'accepted') return propose(parts, atHand, rewording.edits);
    if (rewording.kind === 'unchanged') {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The language model would leave this entry as it is.'),
      );
      return;
    }
    if (!(await tellRejected(texts, rewording.rejections))) return;
  }
}

/** Shows the document and what would become of it side by side, until the user has decided. */
async function propose(
  { texts }: AssistParts,
  atHand: EntryAtHand,
  edits: readonly TextEdit[],
): Promise<void> {
  const { document, text } = atHand;
  const title = vscode.l10n.t('Sharpen Wording');
  const proposed = texts.uriOf(title, applyTextEdits(text, edits));
  // Not as a preview, which would take the place of the document's own tab and forget where the cursor was.
  await vscode.commands.executeCommand('vscode.diff', document.uri, proposed, title, { preview: false });
  const accept = { label: `$(check) ${vscode.l10n.t('Accept')}` };
  const discard = { label: `$(discard) ${vscode.l10n.t('Discard')}` };
  const chosen = await vscode.window.showQuickPick([accept, discard], {
    title,
    placeHolder: vscode.l10n.t(
      'The words on the right say no more than the entry and its evidence. Take them?',
    ),
    ignoreFocusOut: true,
  });
  await texts.close(proposed);
  if (chosen === accept) await apply(atHand, edits);
  await vscode.window.showTextDocument(document, { preview: false });
}

async function apply({ document, version }: EntryAtHand, edits: readonly TextEdit[]): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  for (const { span, newText } of edits) {
    const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    change.replace(document.uri, range, newText);
  }
  const isSame = !document.isClosed && document.version === version;
  if (isSame && (await vscode.workspace.applyEdit(change))) return;
  throw new UserError(
    'document-changed',
    message('The document has changed since the language model was asked, so nothing was written.'),
    message('Run “Sharpen Wording” again.'),
  );
}
