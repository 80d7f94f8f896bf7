import * as vscode from 'vscode';
import type { Config } from '../config.ts';

/** Calls `start` once, when reminders are or become switched on. */
export function whenRemindersAreOn(config: Config, start: () => void): vscode.Disposable {
  const look = () => {
    if (!config.remindsOnCommit()) return;
    listener.dispose();
    start();
  };
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('staffward.checklist.remindOnCommit')) look();
  });
  look();
  return listener;
}
