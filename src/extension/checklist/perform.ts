import * as vscode from 'vscode';
import { hintId } from '../../checklist/view/hintName.ts';
import { shownText } from '../../checklist/view/shownText.ts';
import type { ViewAction } from '../../protocol/view.ts';
import { rootOf } from './atHand.ts';
import type { ChecklistModel, Snapshot } from './model.ts';
import { openFile, openNote } from './openTarget.ts';

/** What performing needs besides the model. */
export interface PerformOptions {
  readonly model: ChecklistModel;
  readonly log: vscode.LogOutputChannel;
}

/**
 * Does what the user did in the view or by a command. An id that names nothing does nothing: the view may be older
 * than the state. Rejects with a `UserError`.
 */
export async function perform({ model, log }: PerformOptions, action: ViewAction): Promise<void> {
  const snapshot = await model.snapshot();
  switch (action.type) {
    case 'answer':
      if (hasQuestion(snapshot, action.question)) {
        const { question, answer, reason } = action;
        await model.say([{ type: 'answered', list: snapshot.list.id, question, answer, reason }]);
      }
      return;
    case 'annotate':
      if (hasQuestion(snapshot, action.question) && shownText(action.text) !== '') {
        const { question, text } = action;
        await model.say([{ type: 'annotated', list: snapshot.list.id, question, text }]);
      }
      return;
    case 'removeAnnotation':
      if (noteOf(snapshot, action.annotation) !== null) {
        await model.say([{ type: 'annotation-removed', annotation: action.annotation }]);
      }
      return;
    case 'openAnnotation': {
      const note = noteOf(snapshot, action.annotation);
      if (note !== null) await openNote(note, rootOf(snapshot.atHand));
      return;
    }
    case 'openHint': {
      const hint = snapshot.hints.find((each) => hintId(each) === action.hint);
      if (hint) await openFile(rootOf(snapshot.atHand), hint.path, hint.line);
      return;
    }
    case 'chooseList':
      if (snapshot.lists.some(({ id }) => id === action.list)) model.chooseList(action.list);
      return;
    case 'copy':
      await vscode.commands.executeCommand('staffward.copyChecklist');
      return;
    case 'notice':
      return performNotice(action.action);
    case 'ready':
      return;
  }

  async function performNotice(chosen: Extract<ViewAction, { type: 'notice' }>['action']): Promise<void> {
    switch (chosen) {
      case 'openTeamFile':
      case 'openOwnFile': {
        const owner = chosen === 'openTeamFile' ? 'team' : 'own';
        const file = snapshot.flawedFiles.find((each) => each.owner === owner);
        const selection = file?.problems[0]?.range;
        if (file) await vscode.commands.executeCommand('vscode.open', file.uri, { selection });
        return;
      }
      case 'manageTrust':
        await vscode.commands.executeCommand('workbench.trust.manage');
        return;
      case 'showLog':
        log.show();
        return;
      case 'recall':
        await model.say([{ type: 'recalled' }]);
    }
  }
}

function hasQuestion({ list }: Snapshot, id: string): boolean {
  return list.questions.some((question) => question.id === id);
}

/** A note of the branch at hand, whichever list it stands in. */
function noteOf({ state }: Snapshot, id: string): string | null {
  for (const questions of state?.lists.values() ?? []) {
    for (const { annotations } of questions.values()) {
      const note = annotations.find((annotation) => annotation.id === id);
      if (note) return note.text;
    }
  }
  return null;
}
