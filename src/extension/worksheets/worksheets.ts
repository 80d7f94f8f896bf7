import * as vscode from 'vscode';
import { assertConnected } from '../../adapters/files/journalFolder.ts';
import { createProfileFile } from '../../adapters/files/profileFile.ts';
import { message } from '../../base/message.ts';
import { reviewPeriodOf } from '../../base/reviewPeriod.ts';
import { UserError } from '../../base/userError.ts';
import type { WorksheetCommandId } from '../commands/commandIds.ts';
import type { Host } from '../host.ts';
import { warnAboutLocation } from '../journal/locationWarning.ts';
import { isDone } from '../reportError.ts';
import { today } from '../today.ts';
import { chooseWorksheet } from './chooseWorksheet.ts';
import { completeProfile } from './completeProfile.ts';
import { createWorksheetsAtHand } from './worksheetsAtHand.ts';
import { newDocument, type WriteOptions, writeWorksheet } from './writeWorksheet.ts';

/** The worksheets of one window, made when a command of theirs is first run. */
export interface WorksheetsFeature {
  /**
   * Runs a command, and resolves with whether it was done; an argument names the worksheet to open. Never rejects: the
   * user is told what went wrong.
   */
  run(id: WorksheetCommandId, args: readonly unknown[]): Promise<boolean>;
}

/** Wires the worksheets together. */
export function createWorksheets({
  config,
  context,
  log,
}: Pick<Host, 'config' | 'context' | 'log'>): WorksheetsFeature {
  const atHand = createWorksheetsAtHand(config.journalFolder);
  context.subscriptions.push(atHand);

  /** Resolves with `false` when the user chose none. */
  async function open(id: string | null): Promise<boolean> {
    const { worksheets, flawed } = await atHand.read();
    const worksheet =
      id === null ? await chooseWorksheet(worksheets, flawed) : worksheets.find((each) => each.id === id);
    if (worksheet === undefined) throw noSuchWorksheet(id ?? '');
    if (worksheet === null) return false;
    const folder = config.journalFolder();
    const options: WriteOptions = { folder, period: reviewPeriodOf(today(), config.reviewCycle()), log };
    if (worksheet.document !== null) {
      await vscode.window.showTextDocument(await newDocument(worksheet, options));
      return true;
    }
    await assertConnected(folder);
    await completeProfile(worksheet, folder, context.globalState);
    await vscode.window.showTextDocument(await writeWorksheet(worksheet, options));
    void warnAboutLocation(context.globalState, folder);
    return true;
  }

  async function editProfile(): Promise<void> {
    const file = createProfileFile(config.journalFolder());
    await file.ensure();
    await vscode.window.showTextDocument(vscode.Uri.file(file.path));
  }

  const handlers: Readonly<Record<WorksheetCommandId, (argument: unknown) => Promise<unknown>>> = {
    'staffward.openWorksheet': (argument) => open(typeof argument === 'string' ? argument : null),
    'staffward.promotionPacket': () => open('promotion-packet'),
    'staffward.careerConversation': () => open('career-conversation'),
    'staffward.weeklySummary': () => open('weekly-summary'),
    'staffward.editProfile': editProfile,
  };
  return { run: (id, [argument]) => isDone(log, () => handlers[id](argument)) };
}

function noSuchWorksheet(id: string): UserError {
  return new UserError(
    'no-such-worksheet',
    message('There is no worksheet “{id}”.', { id }),
    message('Choose one with “Staffward: Open Worksheet…”.'),
  );
}
