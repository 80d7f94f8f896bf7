import * as vscode from 'vscode';
import { latestOnly } from '../../base/latestOnly.ts';
import { parseViewAction } from '../../checklist/view/parseViewAction.ts';
import { shownQuestions, viewStateOf } from '../../checklist/view/viewState.ts';
import type { HostMessage, ViewAction, ViewState } from '../../protocol/view.ts';
import type { Host } from '../host.ts';
import { reportError, reporting } from '../reportError.ts';
import { loadPage } from '../webviewPage.ts';
import type { AtHandFollower } from './atHand.ts';
import type { ChangeHints } from './changeHints.ts';
import type { ChecklistModel } from './model.ts';
import { noticesOf } from './notices.ts';

/** What the view is made of. */
export interface ChecklistViewOptions {
  readonly host: Pick<Host, 'context' | 'log'>;
  readonly model: ChecklistModel;
  readonly hints: ChangeHints;
  readonly follower: AtHandFollower;
  perform(action: ViewAction): Promise<void>;
}

/** Shows the checklist in a webview, whenever VS Code makes one. */
export interface ChecklistView extends vscode.Disposable {
  resolve(view: vscode.WebviewView): void;
  /** Brings a question into sight where the view is open; it does not open it. */
  reveal(question: string): void;
}

/**
 * Posts a `ViewState` whenever something has changed while the view is visible, and has its answers performed once they
 * are found to be actions. The change is looked at only while the view is visible.
 */
export function createChecklistView(options: ChecklistViewOptions): ChecklistView {
  const { host, model, hints, follower, perform } = options;
  let current: { readonly view: vscode.WebviewView; shown: ViewState | null; shownFor: string } | undefined;
  let revision = 0;

  /** Posts the latest state; changes that come meanwhile are posted together afterwards. */
  const post = latestOnly(
    async () => {
      if (current?.view.visible) await postOnce(current);
    },
    (error) => reportError(error, host.log),
  );

  async function postOnce(target: NonNullable<typeof current>): Promise<void> {
    const snapshot = await model.snapshot();
    const { atHand, place, state, lists, list, busy } = snapshot;
    // What is shown stays in place, until it is another list or branch.
    const shownFor = JSON.stringify([list.id, place, atHand.git?.gitDir]);
    const before = target.shown && target.shownFor === shownFor ? shownQuestions(target.shown) : [];
    revision++;
    const next = viewStateOf({
      revision,
      place: place || vscode.l10n.t('No folder'),
      state,
      lists,
      list: list.id,
      hints: snapshot.hints,
      shownBefore: before,
      notices: noticesOf(snapshot),
      busy,
    });
    target.shown = next;
    target.shownFor = shownFor;
    const message: HostMessage = { type: 'state', state: next };
    await target.view.webview.postMessage(message);
  }

  async function receive(received: unknown): Promise<void> {
    const action = parseViewAction(received);
    if (action === null) host.log.warn('A message from the checklist was no action of it.');
    else if (action.type === 'ready') post();
    else {
      await reporting(host.log, () => perform(action));
      post();
    }
  }

  async function lookAtChange(): Promise<void> {
    hints.follow(await follower.current());
  }

  const listeners = vscode.Disposable.from(
    model.onDidChange(post),
    follower.onDidChange((atHand) => current?.view.visible && hints.follow(atHand)),
    follower.onDidMove(() => hints.lookAgain()),
  );
  return {
    resolve(view) {
      const { webview } = view;
      current = { view, shown: null, shownFor: '' };
      const own = vscode.Disposable.from(
        webview.onDidReceiveMessage(receive),
        view.onDidChangeVisibility(() => {
          if (view.visible) void lookAtChange();
          else hints.stop();
        }),
        view.onDidDispose(() => {
          own.dispose();
          hints.stop();
          if (current?.view === view) current = undefined;
        }),
      );
      loadPage(webview, host.context.extensionUri, { name: 'checklist', title: 'Task Checklist' });
      void lookAtChange();
    },
    reveal(question) {
      const message: HostMessage = { type: 'focus', question };
      void current?.view.webview.postMessage(message);
    },
    dispose: () => listeners.dispose(),
  };
}
