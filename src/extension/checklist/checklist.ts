import type * as vscode from 'vscode';
import { type ConsideredEvidence, consideredEvidence } from '../../checklist/report/evidence.ts';
import type { ViewAction } from '../../protocol/view.ts';
import { loadGitApi } from '../collecting/gitApi.ts';
import type { ChecklistCommandId } from '../commands/commandIds.ts';
import type { Host } from '../host.ts';
import { isDone } from '../reportError.ts';
import { followAtHand } from './atHand.ts';
import { createChangeHints } from './changeHints.ts';
import type { ChecklistParts } from './checklistParts.ts';
import { createChecklistView } from './checklistView.ts';
import { answerQuestion } from './commands/answerQuestion.ts';
import { chooseChecklist } from './commands/chooseChecklist.ts';
import { editChecklist } from './commands/editChecklist.ts';
import { goToPlace } from './commands/goToPlace.ts';
import { addNote, attachSelection, removeNote } from './commands/noteQuestion.ts';
import { recallBranch } from './commands/recallBranch.ts';
import { copyChecklist, insertChecklist, showConsidered } from './commands/report.ts';
import { createListsAtHand } from './listsAtHand.ts';
import { createChecklistModel } from './model.ts';
import { perform } from './perform.ts';
import { createReminder } from './reminder.ts';

/** The checklist of one window, made when its view is first shown or a command of it first run. */
export interface ChecklistFeature {
  resolve(view: vscode.WebviewView): void;
  /** Runs a command, and resolves with whether it was done. Never rejects: the user is told what went wrong. */
  run(id: ChecklistCommandId, args: readonly unknown[]): Promise<boolean>;
  /** What the checklist at hand gives as evidence of the work. */
  evidence(): Promise<readonly ConsideredEvidence[]>;
}

type ChecklistHandler = (parts: ChecklistParts, argument: unknown) => Promise<unknown>;

/** Wires the parts of the checklist together. */
export function createChecklist(host: Pick<Host, 'context' | 'log' | 'config'>): ChecklistFeature {
  const { config, context, log } = host;
  const follower = followAtHand();
  const hints = createChangeHints({
    log,
    gitApi: () => loadGitApi(log),
    isWanted: config.checklistReadsChange,
  });
  const lists = createListsAtHand(config);
  const model = createChecklistModel({ host, follower, hints, lists });
  const doIt = (action: ViewAction) => perform({ model, log }, action);
  const view = createChecklistView({ host, model, hints, follower, perform: doIt });
  const parts: ChecklistParts = {
    model,
    perform: doIt,
    reveal: view.reveal,
    journalFolder: config.journalFolder,
  };
  const reminder = createReminder({ context, config, follower, model });
  context.subscriptions.push(follower, hints, lists, model, view, reminder);
  const handlers: Readonly<Record<ChecklistCommandId, ChecklistHandler>> = {
    'staffward.chooseChecklist': chooseChecklist,
    'staffward.answerQuestion': answerQuestion,
    'staffward.addChecklistNote': addNote,
    'staffward.attachSelection': attachSelection,
    'staffward.removeChecklistNote': removeNote,
    'staffward.goToChecklistPlace': goToPlace,
    'staffward.copyChecklist': copyChecklist,
    'staffward.insertChecklist': insertChecklist,
    'staffward.showConsidered': showConsidered,
    'staffward.recallChecklist': recallBranch,
    'staffward.editChecklist': editChecklist,
  };
  return {
    resolve: view.resolve,
    async evidence() {
      const { state } = await model.snapshot();
      // Without an answer there is nothing to look at the change for.
      return state === null ? [] : consideredEvidence(await model.freshSnapshot());
    },
    run: (id, [argument]) => isDone(log, () => handlers[id](parts, argument)),
  };
}
