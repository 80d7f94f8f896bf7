import * as vscode from 'vscode';
import { type EntryMark, markOf } from '../../levels/levelLink.ts';
import { entryId } from '../../levels/view/entryId.ts';
import type { LevelMapAction, LevelNoticeAction } from '../../protocol/levelMap.ts';
import { askLevels } from '../profile/askLevels.ts';
import { assessLevel } from './assessLevel.ts';
import { exportLevelMap } from './exportLevelMap.ts';
import type { LevelParts } from './levelParts.ts';
import { linkToSignal } from './linkEntry.ts';
import type { LevelSnapshot } from './model.ts';
import { openEntry } from './openEntry.ts';

/** Does what was chosen in the webview. What names nothing of the map at hand is passed over. */
export async function perform(parts: LevelParts, action: LevelMapAction): Promise<void> {
  const { model } = parts;
  switch (action.type) {
    case 'ready':
      return;
    case 'chooseTransition':
      return model.lookAt({ transition: action.transition });
    case 'chooseStage':
      return model.lookAt({ stage: action.stage });
    case 'link':
    case 'unlink': {
      const snapshot = await model.snapshot();
      const entry = entryNamed(snapshot, action.entry);
      const isKnown = snapshot.evidence.some(({ signal }) => signal.id === action.signal);
      if (!entry || !isKnown) return;
      const what = action.type === 'link' ? 'linked' : 'unlinked';
      return model.say([{ signal: action.signal, what, entry }]);
    }
    case 'open': {
      const snapshot = await model.snapshot();
      const entry = entryNamed(snapshot, action.entry);
      if (entry) await openEntry(snapshot.journal.folder, entry);
      return;
    }
    case 'chooseEntry':
      return linkToSignal(parts, action.signal);
    case 'assess':
      await assessLevel(parts);
      return;
    case 'export':
      return exportLevelMap(parts);
    case 'notice':
      return performNotice(parts, action.action);
  }
}

async function performNotice({ model, log }: LevelParts, action: LevelNoticeAction): Promise<void> {
  switch (action) {
    case 'askProfile': {
      const { rubric, profile } = await model.snapshot();
      const answers = await askLevels(rubric, profile);
      if (answers) await model.changeProfile(answers);
      return;
    }
    case 'openProfile':
      await vscode.commands.executeCommand('staffward.editProfile');
      return;
    case 'openRubric': {
      const { flawed } = await model.snapshot();
      const rubric = flawed.find(({ uri }) => uri.fsPath.endsWith('rubric.yml'));
      if (rubric) await vscode.window.showTextDocument(rubric.uri);
      return;
    }
    case 'showLog':
      log.show();
  }
}

/** The mark of an entry by what the view calls it: a linked one by the mark it was linked with. */
function entryNamed({ evidence, entries }: LevelSnapshot, id: string): EntryMark | null {
  const linked = evidence.flatMap((each) => each.linked.map(({ mark }) => mark));
  return [...linked, ...entries.map(markOf)].find((mark) => entryId(mark) === id) ?? null;
}
