import * as vscode from 'vscode';
import { levelMapState } from '../../levels/view/levelMapState.ts';
import { parseLevelMapAction } from '../../levels/view/parseLevelMapAction.ts';
import type { LevelMapAction, LevelMapState } from '../../protocol/levelMap.ts';
import { createEditorPanel, type EditorPanel } from '../editorPanel.ts';
import type { Host } from '../host.ts';
import { followFiles } from './followFiles.ts';
import type { LevelModel } from './model.ts';
import { levelNotices } from './notices.ts';

/** What the panel is made of. */
export interface LevelMapPanelOptions {
  readonly host: Pick<Host, 'context' | 'log' | 'config'>;
  readonly model: LevelModel;
  perform(action: LevelMapAction): Promise<void>;
}

/** The level map in an editor tab. */
export function createLevelMapPanel({ host, model, perform }: LevelMapPanelOptions): EditorPanel {
  return createEditorPanel({
    host,
    page: 'levelMap',
    title: vscode.l10n.t('Level Map'),
    onDidChange: model.onDidChange,
    async state(revision): Promise<LevelMapState> {
      const snapshot = await model.snapshot();
      return levelMapState({ ...snapshot, revision, notices: levelNotices(snapshot) });
    },
    parse: parseLevelMapAction,
    perform,
    whileOpen: (redraw) => followFiles(host.config.journalFolder(), redraw),
  });
}
