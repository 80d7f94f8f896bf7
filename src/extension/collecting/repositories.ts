import * as vscode from 'vscode';
import { isInside } from '../../adapters/files/isInside.ts';
import { discoverRepositories } from '../../adapters/git/discoverRepositories.ts';
import type { GitApi } from './gitApi.ts';
import { untilInitialized } from './gitApi.ts';

const PATIENCE_MS = 10_000;

/** Where to look for repositories. */
export interface RepositorySearch {
  readonly api: GitApi | null;
  /** Absolute path of git; `undefined` looks for it on the search path. */
  readonly git: string | undefined;
  /** Never collected from, though it may be a repository itself. */
  readonly journalFolder: string;
  readonly signal: AbortSignal;
}

/**
 * Absolute paths of the workspace's repositories, sorted: those that the built-in git extension has open and
 * those found on disk, each once. Empty when no folder of this machine is open.
 */
export async function findRepositories(search: RepositorySearch): Promise<readonly string[]> {
  const { api, git, journalFolder, signal } = search;
  const workspaceFolders = (vscode.workspace.workspaceFolders ?? [])
    .filter(({ uri }) => uri.scheme === 'file')
    .map(({ uri }) => uri.fsPath);
  if (workspaceFolders.length === 0) return [];
  if (api) await untilInitialized(api, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]));
  // The git extension also opens the repository of any file that is shown, such as the journal's own.
  const open = (api?.repositories ?? [])
    .map(({ rootUri }) => rootUri.fsPath)
    .filter((root) => workspaceFolders.some((folder) => isInside(root, folder) || isInside(folder, root)));
  const found = await discoverRepositories({ folders: [...workspaceFolders, ...open], git, signal });
  return found.filter((root) => root !== journalFolder).toSorted();
}
