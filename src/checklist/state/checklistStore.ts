import type { ChecklistEvent } from './event.ts';

/** What a store holds. */
export interface StoredEvents {
  /** In no particular order; the same event may come twice. */
  readonly events: readonly ChecklistEvent[];
  /** Lines that are no events. They stay in the file, byte for byte. */
  readonly skipped: number;
  /** The file holds more than is read; nothing more is appended to it. */
  readonly full: boolean;
}

/** Where events are kept (PORT). Several windows and machines may append at once; nothing is ever rewritten. */
export interface ChecklistStore {
  /** Nothing for a store that does not exist yet. Throws a `UserError` when a file is there and cannot be read. */
  read(): Promise<StoredEvents>;
  /** Appends whole lines. Throws a `UserError` when that is impossible: then nothing of it is stored. */
  append(events: readonly ChecklistEvent[]): Promise<void>;
  /** Calls back, after a short quiet, whenever another window may have appended. Never throws. */
  watch(onChange: () => void): { dispose(): void };
}
