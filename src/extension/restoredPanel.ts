import * as vscode from 'vscode';

/** Brings back a tab of `viewType` that stood there when VS Code was closed or reloaded; `part` is loaded for it. */
export function restoredPanel(
  viewType: string,
  part: () => Promise<{ restore(panel: vscode.WebviewPanel): Promise<void> | void }>,
): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer(viewType, {
    deserializeWebviewPanel: async (panel) => (await part()).restore(panel),
  });
}
