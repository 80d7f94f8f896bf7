import * as vscode from 'vscode';
import type { PromptAction } from '../../prompts/prompt.ts';
import type { PromptCommandId } from '../commands/commandIds.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import { daysAfter, today } from '../today.ts';
import type { PromptModel, WaitingPrompt } from './promptModel.ts';
import { questionsOf } from './promptText.ts';

/** What commands about prompts do. The argument comes from the tree, or from anywhere: it is looked up, never trusted. */
export type PromptHandlers = Readonly<Record<PromptCommandId, (argument: unknown) => Promise<void>>>;

/** The handlers over `model`. Without an argument the user chooses from a list. */
export function promptHandlers(model: PromptModel): PromptHandlers {
  const onOne = (act: (prompt: WaitingPrompt) => Promise<void>) => async (argument: unknown) => {
    const { waiting } = await model.read();
    const named = waiting.find(({ due }) => isNamedBy(argument, due.prompt, due.occasion));
    // One that was answered in another window meanwhile is gone from the view by now, and no other is meant.
    const prompt = argument === undefined ? await choose(waiting) : named;
    if (prompt) await act(prompt);
  };
  const record = ({ due }: WaitingPrompt, what: 'answered' | 'notForThis' | 'never') =>
    model.record(due.prompt, what, { occasion: due.occasion });
  return {
    'staffward.answerPrompt': onOne((each) => answer(each, model)),
    'staffward.snoozePrompt': onOne((each) => snooze(each, model)),
    'staffward.notForThisPrompt': onOne((each) => record(each, 'notForThis')),
    'staffward.silencePrompt': onOne((each) => record(each, 'never')),
    'staffward.restorePrompt': () => restore(model),
  };
}

/** Does what the prompt leads to; it is done with when that was done, and waits on when the user left it. */
export async function answer({ due, prompt }: WaitingPrompt, model: PromptModel): Promise<void> {
  const [command, ...args] = commandOf(prompt.action);
  const result: unknown = await vscode.commands.executeCommand(command, ...args);
  if (result === false) return;
  await model.record(due.prompt, 'answered', { occasion: due.occasion });
}

/** Asks until when the prompt is to wait. */
export async function snooze({ due }: WaitingPrompt, model: PromptModel): Promise<void> {
  const items = [
    { label: vscode.l10n.t('Until tomorrow'), days: 1 },
    { label: vscode.l10n.t('For a week'), days: 7 },
    { label: vscode.l10n.t('For a month'), days: 30 },
  ];
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('For how long?') });
  if (!chosen) return;
  await model.record(due.prompt, 'snoozed', {
    occasion: due.occasion,
    until: daysAfter(today(), chosen.days),
  });
}

function commandOf(action: PromptAction): readonly [command: string, ...args: readonly unknown[]] {
  switch (action.do) {
    case 'openWorksheet':
      return ['staffward.openWorksheet', action.worksheet];
    case 'openChecklist':
      return ['staffward.chooseChecklist', action.list];
    default:
      return [`staffward.${action.do}`];
  }
}

function isNamedBy(argument: unknown, prompt: string, occasion: string): boolean {
  if (typeof argument !== 'object' || argument === null || !('due' in argument)) return false;
  const { due } = argument;
  if (typeof due !== 'object' || due === null || !('prompt' in due) || !('occasion' in due)) return false;
  return due.prompt === prompt && due.occasion === occasion;
}

async function choose(waiting: readonly WaitingPrompt[]): Promise<WaitingPrompt | undefined> {
  if (waiting.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is asked at the moment.'));
    return;
  }
  const items = waiting.map((each) => ({
    label: plainLabel(each.prompt.title),
    detail: plainLabel(questionsOf(each).join(' ')),
    each,
  }));
  const placeHolder = vscode.l10n.t('Which prompt?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.each;
}

/** Brings back a prompt that was silenced for good. */
async function restore(model: PromptModel): Promise<void> {
  const { ledger, prompts } = await model.read();
  const silenced = prompts.filter(({ id }) => ledger.isSilenced(id));
  if (silenced.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No prompt is silenced.'));
    return;
  }
  const items = silenced.map(({ id, title, why }) => ({
    label: plainLabel(title),
    detail: plainLabel(why),
    id,
  }));
  const placeHolder = vscode.l10n.t('Which prompt may be asked again?');
  const chosen = await vscode.window.showQuickPick(items, { placeHolder });
  if (chosen) await model.record(chosen.id, 'again');
}
