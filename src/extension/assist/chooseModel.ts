import * as vscode from 'vscode';
import { plainLabel } from '../quickInput/plainLabel.ts';

/** The language model to ask; of several the user chooses one. `null` when there is none, which the user is told. */
export async function chooseModel(): Promise<vscode.LanguageModelChat | null> {
  const models = await vscode.lm.selectChatModels();
  const [only] = models;
  if (!only) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'No language model is set up in VS Code, and nothing else in Staffward needs one. Models come from extensions such as GitHub Copilot, or “Chat: Manage Language Models”.',
      ),
    );
    return null;
  }
  if (models.length === 1) return only;
  const items = models.map((model) => ({
    label: plainLabel(model.name),
    description: plainLabel([model.vendor, model.family, model.version].filter(Boolean).join(' · ')),
    model,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which language model?'),
    matchOnDescription: true,
  });
  return chosen?.model ?? null;
}
