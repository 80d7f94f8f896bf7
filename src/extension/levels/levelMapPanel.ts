import * as vscode from 'vscode';
import { latestOnly } from '../../base/latestOnly.ts';
import { levelMapState } from '../../levels/view/levelMapState.ts';
import { parseLevelMapAction } from '../../levels/view/parseLevelMapAction.ts';
import type { LevelMapAction, LevelMapMessage } from '../../protocol/levelMap.ts';
import type { Host } from '../host.ts';
import { reportError, reporting } from '../reportError.ts';
import { loadPage } from '../webviewPage.ts';
import { followFiles } from './followFiles.ts';
import type { LevelModel } from './model.ts';
import { levelNotices } from './notices.ts';

/** Names the kind of panel, so that VS Code can bring it back with the window. */
const LEVEL_MAP_VIEW_TYPE = 'staffward.levelMap';

/** What the panel is made of. */
export interface LevelMapPanelOptions {
  readonly host: Pick<Host, 'context' | 'log' | 'config'>;
  readonly model: LevelModel;
  perform(action: LevelMapAction): Promise<void>;
}

/** The level map in an editor tab. */
export interface LevelMapPanel extends vscode.Disposable {
  /** Opens the tab, or brings it to the front. */
  show(): void;
  /** Fills a tab that VS Code brought back with the window. */
  restore(panel: vscode.WebviewPanel): void;
}

/** At most one tab; it is posted the state whenever something has changed while it is visible. */
export function createLevelMapPanel({ host, model, perform }: LevelMapPanelOptions): LevelMapPanel {
  let current: vscode.WebviewPanel | undefined;
  let revision = 0;

  const post = latestOnly(
    async () => {
      if (!current?.visible) return;
      const snapshot = await model.snapshot();
      revision++;
      const state = levelMapState({ ...snapshot, revision, notices: levelNotices(snapshot) });
      const message: LevelMapMessage = { type: 'state', state };
      await current?.webview.postMessage(message);
    },
    (error) => reportError(error, host.log),
  );

  async function receive(received: unknown): Promise<void> {
    const action = parseLevelMapAction(received);
    if (action === null) host.log.warn('A message from the level map was no action of it.');
    else if (action.type === 'ready') post();
    else await reporting(host.log, () => perform(action));
  }

  function fill(panel: vscode.WebviewPanel): void {
    current?.dispose();
    current = panel;
    const { extensionUri } = host.context;
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'media/staffward-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'media/staffward-dark.svg'),
    };
    const own = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage(receive),
      panel.onDidChangeViewState(post),
      followFiles(host.config.journalFolder(), post),
      panel.onDidDispose(() => {
        own.dispose();
        if (current === panel) current = undefined;
      }),
    );
    loadPage(panel.webview, extensionUri, { name: 'levelMap', title: vscode.l10n.t('Level Map') });
  }

  const listener = model.onDidChange(post);
  return {
    show() {
      if (current) return current.reveal();
      const title = vscode.l10n.t('Level Map');
      fill(vscode.window.createWebviewPanel(LEVEL_MAP_VIEW_TYPE, title, vscode.ViewColumn.Active));
    },
    restore: fill,
    dispose() {
      listener.dispose();
      current?.dispose();
    },
  };
}
