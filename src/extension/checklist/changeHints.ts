import { isAbsolute, relative } from 'node:path';
import * as vscode from 'vscode';
import { isInside } from '../../adapters/files/isInside.ts';
import { branchDiff } from '../../adapters/git/branchDiff.ts';
import { UserError } from '../../base/userError.ts';
import type { Hint } from '../../checklist/hints/hint.ts';
import { hintsFor } from '../../checklist/hints/hintsFor.ts';
import type { GitApi } from '../collecting/gitApi.ts';
import { type AtHand, isSameAtHand, rootOf } from './atHand.ts';

/** Typing saves often; the change is looked at once it rests. */
const QUIET_MS = 700;

/** What the change at hand makes worth asking. */
export interface ChangeHints extends vscode.Disposable {
  /** As of the last look at this place; nothing before the first. */
  hints(atHand: AtHand): readonly Hint[];
  /** The change is being looked at. */
  isBusy(): boolean;
  /** Looks at once, and again whenever something has changed and then rested. */
  follow(atHand: AtHand): void;
  /** Resolves once a place was looked at that need not be followed. */
  lookOnce(atHand: AtHand): Promise<void>;
  /** Looks again at what is followed, once nothing has changed for a moment. What is known stays until then. */
  lookAgain(): void;
  /** Ends what `follow` began. */
  stop(): void;
  readonly onDidChange: vscode.Event<void>;
}

/** What looking at a change needs. */
export interface ChangeHintsOptions {
  readonly log: vscode.LogOutputChannel;
  gitApi(): Promise<GitApi | null>;
  /** Whether the change may be looked at at all. */
  isWanted(): boolean;
}

/**
 * Looks at what the branch changes, in the background and one look at a time. Where the workspace is not trusted, git
 * is not run: only the names of the files saved in this window count.
 */
export function createChangeHints({ log, gitApi, isWanted }: ChangeHintsOptions): ChangeHints {
  const changed = new vscode.EventEmitter<void>();
  const saved = new Set<string>();
  let followed: AtHand | null = null;
  let found: { readonly atHand: AtHand; readonly hints: readonly Hint[] } | null = null;
  let running: AbortController | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function look(atHand: AtHand): Promise<void> {
    clearTimeout(timer);
    running?.abort();
    const mine = new AbortController();
    running = mine;
    changed.fire();
    try {
      const hints = await hintsOf(atHand, mine.signal);
      if (running === mine) found = { atHand, hints };
    } catch (error) {
      // A repository that git will not read has no hints; the checklist itself needs none.
      if (!mine.signal.aborted) log.info(error instanceof UserError ? error.code : String(error));
      if (running === mine) found = null;
    } finally {
      if (running === mine) {
        running = null;
        changed.fire();
      }
    }
  }

  async function hintsOf(place: AtHand, signal: AbortSignal): Promise<readonly Hint[]> {
    const root = rootOf(place);
    if (root === null || !isWanted()) return [];
    if (!vscode.workspace.isTrusted) return hintsFor(savedFiles(saved, root), { namesOnly: true });
    if (!place.git) return [];
    const path = (await gitApi())?.git.path;
    const git = path && isAbsolute(path) ? path : undefined;
    const { files } = await branchDiff({ repository: { folder: root, git }, signal });
    return hintsFor(files, { namesOnly: false });
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => followed && void look(followed), QUIET_MS);
  };
  const listeners = vscode.Disposable.from(
    changed,
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.scheme !== 'file') return;
      saved.add(uri.fsPath);
      soon();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(soon),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('staffward.checklist.readChange')) soon();
    }),
  );
  return {
    hints: (atHand) => (found && isSameAtHand(found.atHand, atHand) ? found.hints : []),
    isBusy: () => running !== null,
    follow(atHand) {
      followed = atHand;
      void look(atHand);
    },
    lookOnce: look,
    lookAgain: soon,
    stop() {
      followed = null;
      clearTimeout(timer);
      running?.abort();
      running = null;
    },
    onDidChange: changed.event,
    dispose() {
      clearTimeout(timer);
      running?.abort();
      listeners.dispose();
    },
  };
}

function savedFiles(saved: Iterable<string>, root: string) {
  return Array.from(saved)
    .filter((path) => isInside(path, root))
    .map((path) => ({
      path: relative(root, path).replaceAll('\\', '/'),
      status: 'modified' as const,
      added: [],
      removed: 0,
      unread: true as const,
    }));
}
