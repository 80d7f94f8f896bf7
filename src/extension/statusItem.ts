import * as vscode from 'vscode';
import type { Config } from './config.ts';

const PENDING_KEY = 'pendingSuggestions';

/** The status bar item: there only while suggestions wait. */
export interface StatusItem extends vscode.Disposable {
  /** Shows how many suggestions wait; remembered for the next start, which collects nothing by itself. */
  setPending(count: number): void;
}

/** Shows what the last collection of this workspace left waiting. */
export function createStatusItem(state: vscode.Memento, config: Config): StatusItem {
  let item: vscode.StatusBarItem | undefined;
  const render = () => {
    const count = state.get<number>(PENDING_KEY, 0);
    if (!(count > 0 && config.statusBarEnabled())) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= vscode.window.createStatusBarItem('staffward.pending', vscode.StatusBarAlignment.Right, 0);
    item.name = vscode.l10n.t('Staffward Suggestions');
    item.text = `$(star-empty) ${count}`;
    item.tooltip =
      count === 1
        ? vscode.l10n.t('1 suggestion for your brag document')
        : vscode.l10n.t('{count} suggestions for your brag document', { count });
    item.accessibilityInformation = { label: item.tooltip };
    item.command = 'staffward.suggestions.focus';
    item.show();
  };
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('staffward.statusBar.enabled')) render();
  });
  render();
  return {
    setPending(count) {
      void state.update(PENDING_KEY, count);
      render();
    },
    dispose() {
      listener.dispose();
      item?.dispose();
    },
  };
}
