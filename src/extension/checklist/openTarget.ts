import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { isInside } from '../../adapters/files/isInside.ts';
import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';
import { annotationTarget } from '../../checklist/view/annotationTarget.ts';

/** Opens what a note leads to. Nothing for a note that is only words. Rejects with a `UserError`. */
export async function openNote(text: string, root: string | null): Promise<void> {
  const target = annotationTarget(text);
  if (target?.type === 'link') await vscode.env.openExternal(vscode.Uri.parse(target.url, true));
  else if (target) await openFile(root, target.path, target.line);
}

/**
 * Shows a line of a file below `root`; the last one when the file has become shorter. The path may be anybody's:
 * it may not lead out of `root`, not by links either. Rejects with a `UserError`.
 */
export async function openFile(root: string | null, path: string, line: number | null): Promise<void> {
  const file = root === null ? null : await fileInside(root, path);
  if (file === null) {
    throw new UserError(
      'no-such-file',
      message('There is no file {path} here.', { path }),
      message('It may have been moved or deleted since, or stand on another branch.'),
    );
  }
  const position = new vscode.Position(Math.max((line ?? 1) - 1, 0), 0);
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(file), {
    selection: new vscode.Range(position, position),
  });
}

async function fileInside(root: string, path: string): Promise<string | null> {
  try {
    const [realRoot, realFile] = await Promise.all([realpath(root), realpath(join(root, path))]);
    return isInside(realFile, realRoot) ? join(root, path) : null;
  } catch {
    return null;
  }
}
