import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import { checklistFiles } from '../../adapters/checklist/checklistFiles.ts';
import { createChecklistStore } from '../../adapters/checklist/checklistStore.ts';
import { branchNames } from '../../adapters/git/branchNames.ts';
import { UserError } from '../../base/userError.ts';
import type { Checklist } from '../../checklist/checklist.ts';
import type { Hint } from '../../checklist/hints/hint.ts';
import type { BranchState } from '../../checklist/state/branchState.ts';
import { createEventLog, type EventLog } from '../../checklist/state/eventLog.ts';
import { housekeeping } from '../../checklist/state/housekeeping.ts';
import type { ChecklistChange } from '../../checklist/state/nextEvent.ts';
import type { Host } from '../host.ts';
import { type AtHand, type AtHandFollower, branchOf, rootOf } from './atHand.ts';
import type { ChangeHints } from './changeHints.ts';
import type { ListFile, ListsAtHand } from './listsAtHand.ts';

const LIST_KEY = 'checklist.list';

/** All that is known of the checklist at hand, at one moment. */
export interface Snapshot {
  readonly atHand: AtHand;
  /** `payments · retry-with-backoff`; the folder's name without git; empty without a folder. */
  readonly place: string;
  readonly branch: string;
  /** What is said on the branch; `null` for nothing. */
  readonly state: BranchState | null;
  /** Of every branch of the repository. */
  readonly states: ReadonlyMap<string, BranchState>;
  readonly lists: readonly Checklist[];
  /** The chosen list, one of `lists`. */
  readonly list: Checklist;
  readonly hints: readonly Hint[];
  readonly busy: boolean;
  readonly flawedFiles: readonly ListFile[];
  readonly storeFlaws: ReturnType<EventLog['flaws']>;
  /** Why what was said cannot be read; `null` when it can. */
  readonly storeError: UserError | null;
}

/** The checklist of one window. */
export interface ChecklistModel extends vscode.Disposable {
  /** Resolves when the place at hand is known and what is said of it has been read. */
  snapshot(): Promise<Snapshot>;
  /** The same, once the change was looked at, which may take a second. */
  freshSnapshot(): Promise<Snapshot>;
  /** Says something of the branch at hand. Rejects with a `UserError` when it cannot be stored. */
  say(changes: readonly WithoutBranch[]): Promise<void>;
  chooseList(id: string): void;
  readonly onDidChange: vscode.Event<void>;
}

type WithoutBranch<C = ChecklistChange> = C extends ChecklistChange ? Omit<C, 'branch'> : never;

/** What a model is made of. */
export interface ModelOptions {
  readonly host: Pick<Host, 'context' | 'log'>;
  readonly follower: AtHandFollower;
  readonly hints: ChangeHints;
  readonly lists: ListsAtHand;
}

/** Keeps what is said of the place at hand, as this and other windows say it. */
export function createChecklistModel({ host, follower, hints, lists }: ModelOptions): ChecklistModel {
  const { context, log } = host;
  const writer = randomUUID();
  const changed = new vscode.EventEmitter<void>();
  let open: OpenLog | undefined;
  let storeError: UserError | null = null;
  let root: string | null | undefined;

  /** The log of the place at hand, opened when it is another than before. */
  async function logHere(): Promise<{ readonly atHand: AtHand; readonly events: EventLog }> {
    const atHand = await follower.current();
    const files = checklistFiles({
      place: atHand.git,
      globalStorage: context.globalStorageUri.fsPath,
      folder: atHand.folder?.uri.toString() ?? '',
    });
    let here = open;
    if (!here || here.ownFile !== files.ownFile) {
      here?.dispose();
      const store = createChecklistStore({
        ...files,
        mayWriteRepository: () => vscode.workspace.isTrusted,
        now: Date.now,
      });
      const events = createEventLog({ store, writer, now: Date.now });
      const read = async () => {
        try {
          await events.read();
          storeError = null;
          await tidy(await follower.current(), events);
        } catch (error) {
          storeError = error instanceof UserError ? error : null;
          log.warn('What the checklist holds cannot be read.', error);
        }
      };
      const watch = store.watch(() => void read().then(() => changed.fire()));
      here = { ownFile: files.ownFile, events, ready: read(), dispose: () => watch.dispose() };
      open = here;
    }
    if (root !== rootOf(atHand)) {
      root = rootOf(atHand);
      void lists.follow(root);
    }
    await here.ready;
    return { atHand, events: here.events };
  }

  const listener = follower.onDidChange(async (atHand) => {
    changed.fire();
    const { events } = await logHere();
    await tidy(atHand, events).catch((error) => log.warn(error));
    changed.fire();
  });
  const listeners = vscode.Disposable.from(
    changed,
    listener,
    hints.onDidChange(() => changed.fire()),
    lists.onDidChange(() => changed.fire()),
  );
  async function snapshot(): Promise<Snapshot> {
    const { atHand, events } = await logHere();
    const branch = branchOf(atHand);
    const offered = lists.lists();
    const chosen = context.workspaceState.get<string>(LIST_KEY);
    const list = offered.find(({ id }) => id === chosen) ?? offered[0];
    if (!list) throw new Error('no list');
    return {
      atHand,
      place: placeName(atHand),
      branch,
      state: events.states().get(branch) ?? null,
      states: events.states(),
      lists: offered,
      list,
      hints: hints.hints(atHand),
      busy: hints.isBusy(),
      flawedFiles: lists.flawed(),
      storeFlaws: events.flaws(),
      storeError,
    };
  }

  return {
    snapshot,
    async freshSnapshot() {
      await hints.lookOnce(await follower.current());
      return snapshot();
    },
    async say(changes) {
      const { atHand, events } = await logHere();
      const branch = branchOf(atHand);
      const isArchived = events.states().get(branch)?.archived ?? false;
      await events.say([
        // Whoever answers on a branch that was given up has taken it up again.
        ...(isArchived ? [{ type: 'recalled' as const, branch }] : []),
        ...changes.map((change) => ({ ...change, branch })),
      ]);
      changed.fire();
    },
    chooseList(id) {
      void context.workspaceState.update(LIST_KEY, id);
      changed.fire();
    },
    onDidChange: changed.event,
    dispose() {
      open?.dispose();
      listeners.dispose();
    },
  };
}

interface OpenLog extends vscode.Disposable {
  readonly ownFile: string;
  readonly events: EventLog;
  readonly ready: Promise<void>;
}

/** Says what git did to branches since they were last looked at. */
async function tidy({ git }: AtHand, events: EventLog): Promise<void> {
  if (!git || events.states().size === 0) return;
  const { branch, renamedFrom } = git;
  const existing = await branchNames(git);
  await events.say(housekeeping(events.states(), { current: branch, renamedFrom, existing }));
}

function placeName({ folder, git }: AtHand): string {
  return git ? `${basename(git.root)} · ${git.branch}` : (folder?.name ?? '');
}
