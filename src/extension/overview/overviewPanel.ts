import * as vscode from 'vscode';
import { overviewState } from '../../overview/view/overviewState.ts';
import { parseOverviewAction } from '../../overview/view/parseOverviewAction.ts';
import type { OverviewAction, OverviewState } from '../../protocol/overview.ts';
import { createEditorPanel, type EditorPanel } from '../editorPanel.ts';
import type { Host } from '../host.ts';
import { followFiles } from '../levels/followFiles.ts';
import { reporting } from '../reportError.ts';
import type { OverviewModel } from './model.ts';
import { overviewNotices } from './notices.ts';

/** What the panel is made of. */
export interface OverviewPanelOptions {
  readonly host: Pick<Host, 'context' | 'log' | 'config'>;
  readonly model: OverviewModel;
  perform(action: OverviewAction): Promise<void>;
}

/** The picture of a period in an editor tab. The history is read when it is opened, or its workspace becomes trusted. */
export function createOverviewPanel({ host, model, perform }: OverviewPanelOptions): EditorPanel {
  const read = () => void reporting(host.log, model.readOnce);
  return createEditorPanel({
    host,
    page: 'overview',
    title: vscode.l10n.t('My Quarter'),
    onDidChange: model.onDidChange,
    async state(revision): Promise<OverviewState> {
      const snapshot = await model.snapshot();
      const { look, overview, phase } = snapshot;
      return overviewState({
        revision,
        length: look.length,
        periods: look.periods,
        reading: phase === 'collecting',
        notices: overviewNotices(snapshot),
        overview,
      });
    },
    parse: parseOverviewAction,
    perform,
    whileOpen(redraw) {
      read();
      return vscode.Disposable.from(
        vscode.workspace.onDidGrantWorkspaceTrust(read),
        followFiles(host.config.journalFolder(), redraw),
      );
    },
  });
}
