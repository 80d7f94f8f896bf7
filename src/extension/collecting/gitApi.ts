import * as vscode from 'vscode';

/** The part of the built-in git extension's API, version 1, that Staffward uses (extensions/git/src/api/git.d.ts). */
export interface GitApi {
  readonly git: { readonly path: string };
  /** Repositories are known only once this is `initialized`. */
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<GitApi['state']>;
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: vscode.Event<GitRepository>;
  readonly onDidCloseRepository: vscode.Event<GitRepository>;
}

/** A repository that the built-in git extension has open. */
export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: GitBranch | undefined;
    readonly onDidChange: vscode.Event<void>;
  };
  /** The branch that `name` started from; missing in old versions, nothing for a default branch. */
  getBranchBase?(name: string): Promise<{ readonly name?: string; readonly remote?: string } | undefined>;
  log?(options: {
    readonly range: string;
    readonly maxEntries: number;
  }): Promise<readonly { readonly hash: string }[]>;
}

/** The checked-out branch. */
export interface GitBranch {
  /** Missing while HEAD is detached. */
  readonly name?: string;
  readonly commit?: string;
  readonly upstream?: { readonly commit?: string };
  readonly ahead?: number;
  readonly behind?: number;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** The built-in git extension's API, or `null` when it is disabled or found no git. Activates it. */
export async function loadGitApi(log: vscode.LogOutputChannel): Promise<GitApi | null> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return null;
  try {
    const git = await extension.activate();
    return git.enabled ? git.getAPI(1) : null;
  } catch (error) {
    log.info('The built-in git extension offers no API.', error);
    return null;
  }
}

/** Resolves when the built-in git extension has looked for repositories, or `signal` is aborted. */
export async function untilInitialized(api: GitApi, signal: AbortSignal): Promise<void> {
  if (api.state === 'initialized' || signal.aborted) return;
  await new Promise<void>((resolve) => {
    const listener = api.onDidChangeState(() => done());
    const done = () => {
      listener.dispose();
      signal.removeEventListener('abort', done);
      resolve();
    };
    signal.addEventListener('abort', done);
  });
}
