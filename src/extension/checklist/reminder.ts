import * as vscode from 'vscode';
import { lastHeadMove } from '../../adapters/git/lastHeadMove.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { Config } from '../config.ts';
import { createDailyNotification } from '../dailyNotification.ts';
import type { AtHand, AtHandFollower } from './atHand.ts';
import type { ChecklistModel } from './model.ts';

/** What reminding needs. */
export interface ReminderOptions {
  readonly context: vscode.ExtensionContext;
  readonly config: Config;
  readonly follower: AtHandFollower;
  readonly model: ChecklistModel;
}

const SNOOZE_DAYS = 7;

/**
 * Reminds of the checklist when a commit is made on a branch of which nothing is said, if the user asked for that. Never
 * at start-up, at most once a day, and each branch once.
 */
export function createReminder({ context, config, follower, model }: ReminderOptions): vscode.Disposable {
  const notification = createDailyNotification(context.globalState);
  const reminded = new Set<string>();
  let known: string | undefined;

  async function remember({ git }: AtHand): Promise<void> {
    known = git ? (await lastHeadMove(git))?.hash : undefined;
  }

  async function moved({ git }: AtHand): Promise<void> {
    const move = git && (await lastHeadMove(git));
    if (!move || move.hash === known) return;
    known = move.hash;
    if (!(move.isCommit && config.remindsOnCommit() && notification.isFree())) return;
    const { state, place } = await model.snapshot();
    if (state !== null || reminded.has(place)) return;
    reminded.add(place);
    notification.taken(1);
    await remind(place);
  }

  async function remind(place: string): Promise<void> {
    const open = vscode.l10n.t('Open Checklist');
    const snooze = vscode.l10n.t('Not This Week');
    const never = vscode.l10n.t('Never Again');
    const choice = await vscode.window.showInformationMessage(
      vscode.l10n.t('You committed on {place}. Nothing on its checklist is considered yet.', {
        place: plainLine(place),
      }),
      open,
      snooze,
      never,
    );
    if (choice === open) await vscode.commands.executeCommand('staffward.checklist.focus');
    if (choice === snooze) notification.taken(SNOOZE_DAYS);
    if (choice === never) await config.neverRemindOnCommit();
  }

  void follower.current().then(remember);
  return vscode.Disposable.from(follower.onDidChange(remember), follower.onDidMove(moved));
}
