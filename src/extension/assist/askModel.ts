import * as vscode from 'vscode';
import type { Prompt } from '../../assist/prompts.ts';
import { type Message, message } from '../../base/message.ts';
import { shortened } from '../../base/shortened.ts';
import { UserError } from '../../base/userError.ts';
import { plainLabel } from '../quickInput/plainLabel.ts';
import type { AssistParts } from './assistParts.ts';
import { chooseModel } from './chooseModel.ts';

/** More of an answer is not read, and nobody waits longer for it. */
const MAX_ANSWER = 8_000;
const PATIENCE_MS = 60_000;

/** Sends `prompt` once the user has had the chance to read it; the whole answer, or `null` when the user left. */
export async function askModel(
  { texts }: AssistParts,
  title: string,
  prompt: Prompt,
): Promise<string | null> {
  const model = await chooseModel();
  if (!model) return null;
  const shown = texts.uriOf(vscode.l10n.t('What will be sent'), prompt.text);
  try {
    if (!(await confirmed(title, model, prompt, shown))) return null;
    return await answerOf(title, model, prompt);
  } finally {
    await texts.close(shown);
  }
}

async function confirmed(
  title: string,
  model: vscode.LanguageModelChat,
  { text }: Prompt,
  shown: vscode.Uri,
): Promise<boolean> {
  const send = { label: `$(send) ${vscode.l10n.t('Send')}` };
  const inspect = {
    label: `$(eye) ${vscode.l10n.t('Inspect what will be sent')}`,
    description: vscode.l10n.t('{count} characters: the entry, its evidence, and the task', {
      count: text.length,
    }),
  };
  const cancel = { label: `$(close) ${vscode.l10n.t('Cancel')}` };
  for (;;) {
    const chosen = await vscode.window.showQuickPick([inspect, send, cancel], {
      title,
      placeHolder: vscode.l10n.t('Send this entry and its evidence to {model}?', {
        model: plainLabel(model.name),
      }),
      ignoreFocusOut: true,
    });
    if (chosen !== inspect) return chosen === send;
    await vscode.window.showTextDocument(shown, { preview: false });
  }
}

function answerOf(title: string, model: vscode.LanguageModelChat, { text }: Prompt): Promise<string | null> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const work = async (progress: vscode.Progress<{ message: string }>, token: vscode.CancellationToken) => {
    const source = new vscode.CancellationTokenSource();
    const timer = setTimeout(() => source.cancel(), PATIENCE_MS);
    const cancelled = token.onCancellationRequested(() => source.cancel());
    // A model that does not heed the token is not waited for.
    const ended = new Promise<never>((_, reject) =>
      source.token.onCancellationRequested(() => reject(new Ended())),
    );
    progress.report({ message: vscode.l10n.t('Waiting for {model}', { model: plainLabel(model.name) }) });
    try {
      return await Promise.race([read(model, text, source.token), ended]);
    } catch (error) {
      if (token.isCancellationRequested) return null;
      throw source.token.isCancellationRequested ? tooSlow() : failure(error);
    } finally {
      clearTimeout(timer);
      cancelled.dispose();
      source.cancel();
      source.dispose();
    }
  };
  return Promise.resolve(vscode.window.withProgress(options, work));
}

class Ended extends Error {}

async function read(
  model: vscode.LanguageModelChat,
  text: string,
  token: vscode.CancellationToken,
): Promise<string> {
  const options = {
    justification: vscode.l10n.t(
      'To propose better words, or questions, for one entry of your brag document.',
    ),
  };
  const response = await model.sendRequest([vscode.LanguageModelChatMessage.User(text)], options, token);
  let answer = '';
  for await (const piece of response.text) {
    answer += piece;
    if (answer.length > MAX_ANSWER) throw tooLong();
  }
  if (answer.trim() === '') throw noAnswer();
  return answer;
}

function noAnswer(): UserError {
  return new UserError(
    'answer-empty',
    message('The language model answered without a word.'),
    message('Nothing was changed. Ask again, or ask another model.'),
  );
}

function tooLong(): UserError {
  return new UserError(
    'answer-too-long',
    message('The language model wrote more than {most} characters, which is no answer to what was asked.', {
      most: MAX_ANSWER,
    }),
    message('Nothing was changed. Ask again, or ask another model.'),
  );
}

function tooSlow(): UserError {
  return new UserError(
    'answer-too-slow',
    message('The language model gave no answer within {seconds} seconds.', { seconds: PATIENCE_MS / 1000 }),
    message('Nothing was changed. Ask again, or ask another model.'),
  );
}

/** By the code of the error: VS Code gives no others. */
const FAILURES: Readonly<Record<string, readonly [problem: Message, remedy: Message]>> = {
  NoPermissions: [
    message('Staffward may not use this language model.'),
    message('Allow it when VS Code asks, or under “Manage Language Model Access”. Nothing was changed.'),
  ],
  Blocked: [
    message('The language model refused: a quota is used up, or its provider blocks this request.'),
    message('Wait, or ask another model. Nothing was changed.'),
  ],
  NotFound: [
    message('The language model is not there any more.'),
    message('Run the command again and choose another one. Nothing was changed.'),
  ],
};

function failure(error: unknown): unknown {
  if (error instanceof UserError) return error;
  const code = error instanceof vscode.LanguageModelError ? error.code : '';
  const known = Object.hasOwn(FAILURES, code) ? FAILURES[code] : undefined;
  if (known) return new UserError(`model-${code}`, ...known);
  const said = shortened(error instanceof Error ? error.message : String(error));
  return new UserError(
    'model-failed',
    message('The language model failed: {error}', { error: said }),
    message('Nothing was changed. Ask again, or ask another model.'),
  );
}
