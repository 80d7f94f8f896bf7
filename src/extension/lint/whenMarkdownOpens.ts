import * as vscode from 'vscode';
import type { Config } from '../config.ts';
import { LINTED_DOCUMENTS } from './lintedDocuments.ts';

/**
 * Calls `start` once: when the first Markdown document is open for which linting is on. Until then there is no
 * language server.
 */
export function whenMarkdownOpens(config: Config, start: () => void): vscode.Disposable {
  const isLinted = (document: vscode.TextDocument) =>
    vscode.languages.match(LINTED_DOCUMENTS, document) > 0 && config.lintEnabled(document.uri);
  const look = (documents: readonly vscode.TextDocument[]) => {
    if (!documents.some(isLinted)) return;
    listeners.dispose();
    start();
  };
  const listeners = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => look([document])),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('staffward.lint.enabled')) look(vscode.workspace.textDocuments);
    }),
  );
  look(vscode.workspace.textDocuments);
  return listeners;
}
