import { basename, dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { rubricPaths } from './rubricAtHand.ts';

/** Tells of changes of all files that the level map is made from, in the journal in `folder` and in the workspace. */
export function followFiles(folder: string, onChange: () => void): vscode.Disposable {
  const patterns = [
    [folder, '{*.md,profile.yml}'],
    [join(folder, '.staffward'), '{levels,assessments}.jsonl'],
    ...rubricPaths(folder).map((path) => [dirname(path), basename(path)] as const),
  ] as const;
  const watchers = patterns.map(([base, pattern]) => {
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(vscode.Uri.file(base), pattern),
    );
    watcher.onDidCreate(onChange);
    watcher.onDidChange(onChange);
    watcher.onDidDelete(onChange);
    return watcher;
  });
  // Known at once, without waiting for the disk.
  const saves = vscode.workspace.onDidSaveTextDocument(({ uri }) => {
    if (uri.scheme === 'file' && uri.fsPath.startsWith(folder)) onChange();
  });
  return vscode.Disposable.from(saves, ...watchers);
}
