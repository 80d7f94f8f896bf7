import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { type BranchPlace, branchPlace } from '../../adapters/git/branchPlace.ts';
import { watchPlace } from '../../adapters/git/watchPlace.ts';

/** Where the user works: what the checklist is about. */
export interface AtHand {
  /** The workspace's folder; `null` without one. */
  readonly folder: vscode.WorkspaceFolder | null;
  /** Its place in git; `null` without git, and for a folder that is not on a disk. */
  readonly git: BranchPlace | null;
}

/** Follows where the user works. */
export interface AtHandFollower extends vscode.Disposable {
  /** As of the last look, the first of which is awaited. */
  current(): Promise<AtHand>;
  /** Another repository, folder or branch is at hand. */
  readonly onDidChange: vscode.Event<AtHand>;
  /** `HEAD` may have moved on the branch at hand: a commit, a merge, a reset. */
  readonly onDidMove: vscode.Event<AtHand>;
}

/**
 * Follows the active editor among the workspace's folders, and `HEAD` in the repository it stands in. Reads files
 * and runs nothing.
 */
export function followAtHand(): AtHandFollower {
  const changed = new vscode.EventEmitter<AtHand>();
  const moved = new vscode.EventEmitter<AtHand>();
  let atHand: AtHand = { folder: null, git: null };
  let from = startingPoint(undefined);
  let watch: { readonly gitDir: string | undefined; dispose(): void } | undefined;
  let looks = 0;

  async function look(): Promise<void> {
    looks++;
    const turn = looks;
    const git = await gitPlace(from);
    if (turn !== looks) return;
    const before = atHand;
    atHand = { folder: from.folder, git };
    if (watch?.gitDir !== git?.gitDir) {
      watch?.dispose();
      watch = git ? { gitDir: git.gitDir, ...watchPlace(git, lookAgain) } : undefined;
    }
    (isSameAtHand(before, atHand) ? moved : changed).fire(atHand);
  }
  let latest = look();
  const lookAgain = () => {
    latest = look();
  };
  const follow = () => {
    const next = startingPoint(from);
    if (next.path === from.path && next.folder === from.folder) return;
    from = next;
    lookAgain();
  };
  const listeners = vscode.Disposable.from(
    changed,
    moved,
    vscode.window.onDidChangeActiveTextEditor((editor) => editor && follow()),
    vscode.workspace.onDidChangeWorkspaceFolders(follow),
  );
  return {
    async current() {
      let awaited: Promise<void>;
      do {
        awaited = latest;
        await awaited;
      } while (awaited !== latest);
      return atHand;
    },
    onDidChange: changed.event,
    onDidMove: moved.event,
    dispose() {
      looks++;
      watch?.dispose();
      listeners.dispose();
    },
  };
}

/** The folder of the active editor may be gone with the branch that had it. */
async function gitPlace({ path, folder }: StartingPoint): Promise<BranchPlace | null> {
  if (path === null) return null;
  return (await branchPlace(path)) ?? (folder && (await branchPlace(folder.uri.fsPath)));
}

interface StartingPoint {
  readonly folder: vscode.WorkspaceFolder | null;
  /** The folder on disk from which git is looked for. */
  readonly path: string | null;
}

/** The folder of the active editor; without one in the workspace, where we were, else the first folder. */
function startingPoint(before: StartingPoint | undefined): StartingPoint {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  if (uri && folder) {
    return { folder, path: uri.scheme === 'file' ? dirname(uri.fsPath) : null };
  }
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (before?.folder && folders.includes(before.folder)) return before;
  const first = folders[0] ?? null;
  return { folder: first, path: first?.uri.scheme === 'file' ? first.uri.fsPath : null };
}

/** Whether two looks found the user at the same branch, or in the same folder without git. */
export function isSameAtHand(a: AtHand, b: AtHand): boolean {
  return JSON.stringify(essence(a)) === JSON.stringify(essence(b));
}

/** Within one repository it does not matter which of its folders an editor is in. */
function essence({ folder, git }: AtHand): unknown {
  return git ? { branch: git.branch, gitDir: git.gitDir, names: git.renamedFrom } : folder?.uri.toString();
}

/** The folder whose files the checklist speaks of: the work tree, or the workspace's folder. */
export function rootOf({ folder, git }: AtHand): string | null {
  return git?.root ?? (folder?.uri.scheme === 'file' ? folder.uri.fsPath : null);
}

/** The branch as events name it; empty without git. */
export function branchOf({ git }: AtHand): string {
  return git?.branch ?? '';
}
