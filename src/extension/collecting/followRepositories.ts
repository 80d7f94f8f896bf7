import * as vscode from 'vscode';
import type { GitApi, GitRepository } from './gitApi.ts';

const QUIET_MS = 2000;

/** What following needs. */
export interface FollowOptions {
  gitApi(): Promise<GitApi | null>;
  readonly view: vscode.TreeView<unknown>;
  collect(): Promise<void>;
}

/**
 * Collects again when a repository has new commits, was opened or closed; while the view is hidden, only once
 * it is shown again. Changes of files alone count for nothing. Begins when the view is first shown.
 */
export function followRepositories({ gitApi, view, collect }: FollowOptions): vscode.Disposable {
  const disposables: vscode.Disposable[] = [];
  const followed = new Map<GitRepository, { commits: string; listener: vscode.Disposable }>();
  let timer: NodeJS.Timeout | undefined;
  let isStale = false;

  const changed = () => {
    isStale = true;
    clearTimeout(timer);
    timer = setTimeout(refresh, QUIET_MS);
  };
  const refresh = () => {
    if (!(isStale && view.visible)) return;
    isStale = false;
    void collect();
  };
  const follow = (repository: GitRepository) => {
    const listener = repository.state.onDidChange(() => {
      const known = followed.get(repository);
      const commits = commitsOf(repository);
      if (!known || known.commits === commits) return;
      known.commits = commits;
      changed();
    });
    followed.set(repository, { commits: commitsOf(repository), listener });
  };
  const unfollow = (repository: GitRepository) => {
    followed.get(repository)?.listener.dispose();
    followed.delete(repository);
  };

  disposables.push(
    view.onDidChangeVisibility(refresh),
    vscode.workspace.onDidChangeWorkspaceFolders(changed),
    vscode.workspace.onDidGrantWorkspaceTrust(changed),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('staffward')) changed();
    }),
  );
  void gitApi().then((api) => {
    if (!api) return;
    api.repositories.forEach(follow);
    disposables.push(
      api.onDidOpenRepository((repository) => {
        follow(repository);
        // Those found while it starts are waited for by the collection itself.
        if (api.state === 'initialized') changed();
      }),
      api.onDidCloseRepository((repository) => {
        unfollow(repository);
        changed();
      }),
    );
  });
  return {
    dispose() {
      clearTimeout(timer);
      for (const { listener } of followed.values()) listener.dispose();
      vscode.Disposable.from(...disposables).dispose();
    },
  };
}

/** Changes whenever a commit, a fetch, a pull or a change of branch does. */
function commitsOf({ state: { HEAD } }: GitRepository): string {
  return JSON.stringify([HEAD?.name, HEAD?.commit, HEAD?.upstream?.commit, HEAD?.ahead, HEAD?.behind]);
}
