import * as vscode from 'vscode';
import type { Config } from './config.ts';

const PENDING_KEY = 'pendingSuggestions';

/** The status bar item: there only while suggestions or prompts wait. */
export interface StatusItem extends vscode.Disposable {
  /** Shows how many suggestions wait; remembered for the next start, which collects nothing by itself. */
  setPending(count: number): void;
  /** Shows how many prompts wait. */
  setPrompts(count: number): void;
}

/** Shows what the last collection of this workspace left waiting, and the prompts once they are read. */
export function createStatusItem(state: vscode.Memento, config: Config): StatusItem {
  let item: vscode.StatusBarItem | undefined;
  let prompts = 0;
  const render = () => {
    const count = state.get<number>(PENDING_KEY, 0);
    if (!(count + prompts > 0 && config.statusBarEnabled())) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= vscode.window.createStatusBarItem('staffward.pending', vscode.StatusBarAlignment.Right, 0);
    item.name = vscode.l10n.t('Staffward Suggestions');
    const shown = [
      ...(count > 0 ? [{ text: `$(star-empty) ${count}`, label: suggestionsLabel(count) }] : []),
      ...(prompts > 0 ? [{ text: `$(comment-unresolved) ${prompts}`, label: promptsLabel(prompts) }] : []),
    ];
    item.text = shown.map(({ text }) => text).join(' ');
    item.tooltip = shown.map(({ label }) => label).join('\n');
    item.accessibilityInformation = { label: item.tooltip };
    item.command = count > 0 ? 'staffward.suggestions.focus' : 'staffward.prompts.focus';
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
    setPrompts(count) {
      prompts = count;
      render();
    },
    dispose() {
      listener.dispose();
      item?.dispose();
    },
  };
}

function suggestionsLabel(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 suggestion for your brag document')
    : vscode.l10n.t('{count} suggestions for your brag document', { count });
}

function promptsLabel(count: number): string {
  return count === 1 ? vscode.l10n.t('1 prompt') : vscode.l10n.t('{count} prompts', { count });
}
