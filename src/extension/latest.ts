import * as vscode from 'vscode';
import type { CollectedWork } from '../brag/workEvents.ts';

/** What the last collection found, and how many of its suggestions wait. */
export interface LatestWork extends CollectedWork {
  readonly waiting: number;
}

/** A value that one feature sets and others look at, without loading each other. */
export interface Latest<T> extends vscode.Disposable {
  /** `null` until it is first set. */
  value(): T | null;
  set(value: T): void;
  readonly onDidChange: vscode.Event<void>;
}

/** Nothing yet. */
export function createLatest<T>(): Latest<T> {
  const changed = new vscode.EventEmitter<void>();
  let latest: T | null = null;
  return {
    value: () => latest,
    set(value) {
      latest = value;
      changed.fire();
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
