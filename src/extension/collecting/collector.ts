import * as vscode from 'vscode';
import { fetchedActivity } from '../../adapters/forges/fetchedActivity.ts';
import { createGitHistorySource } from '../../adapters/git/gitHistorySource.ts';
import type { ReviewPeriod } from '../../base/reviewPeriod.ts';
import { UserError } from '../../base/userError.ts';
import { collect, type RepositoryCollection } from '../../brag/collect.ts';
import type { ForgeStore } from '../../forge/forgeStore.ts';
import type { HistoryCacheStore } from '../../history/historyCacheStore.ts';

/** What the last or the running collection has found so far. */
export interface Snapshot {
  readonly phase: 'notCollected' | 'collecting' | 'collected';
  readonly period: ReviewPeriod;
  /** In the order of their folders; results of an earlier run stand until a repository's new ones arrive. */
  readonly repositories: readonly RepositoryCollection[];
  /** Why nothing could be collected at all. */
  readonly problem: UserError | null;
}

/** Where suggestions come from. */
export interface Sources {
  readonly folders: readonly string[];
  /** Absolute path of git; `undefined` looks for it on the search path. */
  readonly git: string | undefined;
}

/** Everything that collecting needs. */
export interface CollectorOptions {
  readonly log: vscode.LogOutputChannel;
  readonly caches: HistoryCacheStore;
  /** What was fetched from forges; collecting asks none. */
  readonly fetched: ForgeStore;
  period(): ReviewPeriod;
  sources(signal: AbortSignal): Promise<Sources>;
  identities(folder: string): readonly string[];
}

/** Collects suggestions, one run at a time. */
export interface Collector extends vscode.Disposable {
  snapshot(): Snapshot;
  readonly onDidChange: vscode.Event<void>;
  /** How many commits the run under way has read. */
  readonly onDidProgress: vscode.Event<number>;
  /**
   * Collects anew; a run under way is cancelled, and whoever waits for it waits for this one. Resolves when the
   * run has ended, however it ended.
   */
  collect(): Promise<void>;
  /** Ends the run under way; what it found stays. */
  cancel(): void;
}

/** A collector that has collected nothing yet. */
export function createCollector(options: CollectorOptions): Collector {
  const changed = new vscode.EventEmitter<void>();
  const progressed = new vscode.EventEmitter<number>();
  let running: AbortController | undefined;
  let latest: Promise<void> = Promise.resolve();
  let snapshot: Snapshot = {
    phase: 'notCollected',
    period: options.period(),
    repositories: [],
    problem: null,
  };
  const show = (change: Partial<Snapshot>) => {
    snapshot = { ...snapshot, ...change };
    changed.fire();
  };

  async function run(period: ReviewPeriod, controller: AbortController): Promise<void> {
    const { signal } = controller;
    const kept = snapshot.period.name === period.name ? snapshot.repositories : [];
    const found = new Map(kept.map((collection) => [collection.folder, collection]));
    const commitsRead = new Map<string, number>();
    show({ phase: 'collecting', period, problem: null, repositories: kept });
    const { folders, git } = await options.sources(signal);
    const inOrder = () => folders.flatMap((folder) => found.get(folder) ?? []);
    const collections = collect({
      sources: folders.map((folder) => ({
        folder,
        source: createGitHistorySource({ folder, git }),
        identities: options.identities(folder),
      })),
      period,
      caches: options.caches,
      activityOf: fetchedActivity(options.fetched),
      signal,
      onProgress(folder, count) {
        commitsRead.set(folder, count);
        if (!signal.aborted) progressed.fire([...commitsRead.values()].reduce((a, b) => a + b, 0));
      },
    });
    for await (const collection of collections) {
      signal.throwIfAborted();
      found.set(collection.folder, collection);
      if (collection.failure) options.log.warn(collection.failure.code, collection.failure.cause ?? '');
      show({ repositories: inOrder() });
    }
    signal.throwIfAborted();
    show({ phase: 'collected', repositories: inOrder() });
  }

  async function runToItsEnd(controller: AbortController): Promise<void> {
    try {
      await run(options.period(), controller);
    } catch (error) {
      if (running !== controller) return latest;
      const problem = error instanceof UserError ? error : null;
      const wasCancelled = controller.signal.aborted;
      if (!wasCancelled) options.log.error(error instanceof Error ? error : String(error));
      show({ phase: snapshot.repositories.length > 0 ? 'collected' : 'notCollected', problem });
      if (!(wasCancelled || problem)) throw error;
    } finally {
      if (running === controller) running = undefined;
    }
  }

  return {
    snapshot: () => snapshot,
    onDidChange: changed.event,
    onDidProgress: progressed.event,
    collect() {
      running?.abort();
      running = new AbortController();
      latest = runToItsEnd(running);
      return latest;
    },
    cancel: () => running?.abort(),
    dispose() {
      running?.abort();
      changed.dispose();
      progressed.dispose();
    },
  };
}
