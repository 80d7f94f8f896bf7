import * as vscode from 'vscode';
import { latestOnly } from '../../base/latestOnly.ts';
import { overviewState } from '../../overview/view/overviewState.ts';
import { parseOverviewAction } from '../../overview/view/parseOverviewAction.ts';
import type { OverviewAction, OverviewMessage } from '../../protocol/overview.ts';
import type { Host } from '../host.ts';
import { followFiles } from '../levels/followFiles.ts';
import { reportError, reporting } from '../reportError.ts';
import { loadPage } from '../webviewPage.ts';
import type { OverviewModel } from './model.ts';
import { overviewNotices } from './notices.ts';

/** Names the kind of panel, so that VS Code can bring it back with the window. */
const OVERVIEW_VIEW_TYPE = 'staffward.overview';

/** What the panel is made of. */
export interface OverviewPanelOptions {
  readonly host: Pick<Host, 'context' | 'log' | 'config'>;
  readonly model: OverviewModel;
  perform(action: OverviewAction): Promise<void>;
}

/** The picture of a period in an editor tab. */
export interface OverviewPanel extends vscode.Disposable {
  /** Opens the tab, or brings it to the front. */
  show(): void;
  /** Fills a tab that VS Code brought back with the window. */
  restore(panel: vscode.WebviewPanel): void;
  /** Draws anew: something else is looked at. */
  redraw(): void;
}

/** At most one tab; it is posted the state whenever something has changed while it is visible. */
export function createOverviewPanel({ host, model, perform }: OverviewPanelOptions): OverviewPanel {
  const { log, config, context } = host;
  let current: vscode.WebviewPanel | undefined;
  let revision = 0;

  const post = latestOnly(
    async () => {
      if (!current?.visible) return;
      const snapshot = await model.snapshot();
      const { look, overview, phase } = snapshot;
      revision++;
      const state = overviewState({
        revision,
        length: look.length,
        periods: look.periods,
        reading: phase === 'collecting',
        notices: overviewNotices(snapshot),
        overview,
      });
      const message: OverviewMessage = { type: 'state', state };
      await current?.webview.postMessage(message);
    },
    (error) => reportError(error, log),
  );

  async function receive(received: unknown): Promise<void> {
    const action = parseOverviewAction(received);
    if (action === null) log.warn('A message from the picture of a period was no action of it.');
    else if (action.type === 'ready') post();
    else await reporting(log, () => perform(action));
  }

  function fill(panel: vscode.WebviewPanel): void {
    current?.dispose();
    current = panel;
    const { extensionUri } = context;
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'media/staffward-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'media/staffward-dark.svg'),
    };
    const own = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage(receive),
      panel.onDidChangeViewState(post),
      vscode.workspace.onDidGrantWorkspaceTrust(() => void reporting(log, model.readOnce)),
      followFiles(config.journalFolder(), post),
      panel.onDidDispose(() => {
        own.dispose();
        if (current === panel) current = undefined;
      }),
    );
    loadPage(panel.webview, extensionUri, { name: 'overview', title: vscode.l10n.t('My Quarter') });
    void reporting(log, model.readOnce);
  }

  const listener = model.onDidChange(post);
  return {
    show() {
      if (current) return current.reveal();
      const title = vscode.l10n.t('My Quarter');
      fill(vscode.window.createWebviewPanel(OVERVIEW_VIEW_TYPE, title, vscode.ViewColumn.Active));
    },
    restore: fill,
    redraw: post,
    dispose() {
      listener.dispose();
      current?.dispose();
    },
  };
}
