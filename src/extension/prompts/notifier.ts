import { Temporal } from 'temporal-polyfill';
import * as vscode from 'vscode';
import { type Moment, mayNotify } from '../../prompts/mayNotify.ts';
import type { Config } from '../config.ts';
import { createDailyNotification } from '../dailyNotification.ts';
import { answer, snooze } from './promptCommands.ts';
import type { PromptModel, WaitingPrompt } from './promptModel.ts';
import { questionsOf } from './promptText.ts';

const LOOK_AGAIN_MS = 15 * 60_000;

/** What notifying needs. */
export interface NotifierOptions {
  readonly context: vscode.ExtensionContext;
  readonly config: Config;
  readonly model: PromptModel;
  /** When the window was opened, by `performance.now()`: no change of the clock moves it. */
  readonly startedAt: number;
  /** Does what nobody asked for: what goes wrong interrupts nobody. */
  quietly(work: () => Promise<void>): Promise<void>;
  reporting(work: () => Promise<void>): Promise<void>;
}

/** Tells a prompt that matters in a notification, at most one a day and only at a moment that disturbs nobody. */
export function createNotifier(options: NotifierOptions): vscode.Disposable {
  const { context, config, model, startedAt, quietly, reporting } = options;
  const daily = createDailyNotification(context.globalState);

  function moment(): Moment {
    const here = Temporal.Now.zonedDateTimeISO();
    return {
      day: here.toPlainDate().toString(),
      minutes: here.hour * 60 + here.minute,
      weekday: here.dayOfWeek,
      workingDays: config.workingDays(),
      workingHours: config.workingHours(),
      minutesSinceStart: (performance.now() - startedAt) / 60_000,
      isDebugging: vscode.debug.activeDebugSession !== undefined,
      // VS Code tells extensions nothing of zen mode and of “Do Not Disturb”: it holds notifications back itself.
      isPresenting: false,
      isFocused: vscode.window.state.focused,
    };
  }

  /** Looks for a prompt to tell. One that cannot be remembered is not told: the next window would tell it again. */
  async function look(): Promise<void> {
    if (!config.promptNotifications() || !daily.isFree()) return;
    const { waiting, ledger } = await model.read();
    const decision = mayNotify(
      waiting.map(({ due }) => due),
      moment(),
      ledger,
    );
    const told = 'prompt' in decision ? waiting.find(({ due }) => due === decision.prompt) : undefined;
    if (!told) return;
    daily.taken(1);
    await model.record(told.due.prompt, 'notified', { occasion: told.due.occasion });
    void reporting(() => tell(told));
  }

  async function tell(told: WaitingPrompt): Promise<void> {
    const doIt = vscode.l10n.t('Answer');
    const later = vscode.l10n.t('Later…');
    const never = vscode.l10n.t('Never Again');
    const text = `${told.prompt.title}: ${questionsOf(told).join(' ')}`;
    const choice = await vscode.window.showInformationMessage(text, doIt, later, never);
    if (choice === doIt) await answer(told, model);
    if (choice === later) await snooze(told, model);
    if (choice === never) await model.record(told.due.prompt, 'never', { occasion: told.due.occasion });
  }

  const timer = setInterval(() => void quietly(look), LOOK_AGAIN_MS);
  return { dispose: () => clearInterval(timer) };
}
