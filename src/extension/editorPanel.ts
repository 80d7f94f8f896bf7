import * as vscode from 'vscode';
import { latestOnly } from '../base/latestOnly.ts';
import type { Host } from './host.ts';
import { reportError, reporting } from './reportError.ts';
import { loadPage } from './webviewPage.ts';

/** What a page in an editor tab is made of. `Action` is what it may ask for. */
export interface EditorPanelOptions<Action extends { readonly type: string }> {
  readonly host: Pick<Host, 'context' | 'log'>;
  /** Name of the page in `src/webview`; the kind of the panel is `staffward.` and this name. */
  readonly page: string;
  readonly title: string;
  readonly onDidChange: vscode.Event<void>;
  /** What is drawn. `revision` is higher each time. */
  state(revision: number): Promise<unknown>;
  /** Reads a message of the page as hostile; `null` for what is no action of it. */
  parse(received: unknown): Action | null;
  perform(action: Action): Promise<void>;
  /** Begins what has to happen while there is a tab, such as following files; `redraw` draws anew. */
  whileOpen(redraw: () => void): vscode.Disposable;
}

/** A page in an editor tab. */
export interface EditorPanel extends vscode.Disposable {
  /** Opens the tab, or brings it to the front. */
  show(): void;
  /** Fills a tab that VS Code brought back with the window. */
  restore(panel: vscode.WebviewPanel): void;
  /** Draws anew: something else is looked at. */
  redraw(): void;
}

/**
 * At most one tab; it is posted the state whenever something has changed while it is visible. A tab of which nothing can be
 * shown is closed, once the user is told why: it would wait for ever.
 */
export function createEditorPanel<Action extends { readonly type: string }>(
  options: EditorPanelOptions<Action>,
): EditorPanel {
  const { host, page, title, parse, perform } = options;
  const { log, context } = host;
  let current: vscode.WebviewPanel | undefined;
  let revision = 0;
  let isDrawn = false;

  const post = latestOnly(
    async () => {
      if (!current?.visible) return;
      revision++;
      const state = await options.state(revision);
      await current?.webview.postMessage({ type: 'state', state });
      isDrawn = true;
    },
    (error) => {
      reportError(error, log);
      if (!isDrawn) current?.dispose();
    },
  );

  async function receive(received: unknown): Promise<void> {
    const action = parse(received);
    if (action === null) log.warn(`A message from the page ${page} was no action of it.`);
    else if (action.type === 'ready') post();
    else await reporting(log, () => perform(action));
  }

  function fill(panel: vscode.WebviewPanel): void {
    current?.dispose();
    current = panel;
    isDrawn = false;
    const { extensionUri } = context;
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'media/staffward-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'media/staffward-dark.svg'),
    };
    const own = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage(receive),
      panel.onDidChangeViewState(post),
      options.whileOpen(post),
      panel.onDidDispose(() => {
        own.dispose();
        if (current === panel) current = undefined;
      }),
    );
    loadPage(panel.webview, extensionUri, { name: page, title });
  }

  const listener = options.onDidChange(post);
  return {
    show() {
      if (current) return current.reveal();
      fill(vscode.window.createWebviewPanel(`staffward.${page}`, title, vscode.ViewColumn.Active));
    },
    restore: fill,
    redraw: post,
    dispose() {
      listener.dispose();
      current?.dispose();
    },
  };
}
