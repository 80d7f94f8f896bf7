import type { BranchState } from './branchState.ts';
import type { ChecklistStore, StoredEvents } from './checklistStore.ts';
import { foldEvents } from './foldEvents.ts';
import { type ChecklistChange, clockAfter, newClock, nextEvent } from './nextEvent.ts';

/** What one window knows of a store, and its way to say more. */
export interface EventLog {
  /** By branch, as of the last reading or saying. */
  states(): ReadonlyMap<string, BranchState>;
  /** What the last reading met besides events. */
  flaws(): Pick<StoredEvents, 'skipped' | 'full'>;
  /** Reads what other windows said. Rejects with the store's `UserError`; what was known stays. */
  read(): Promise<void>;
  /** Stores changes, all or none. Rejects with the store's `UserError`. */
  say(changes: readonly ChecklistChange[]): Promise<void>;
}

/** What a log needs. */
export interface EventLogOptions {
  readonly store: ChecklistStore;
  /** See `EventClock.writer`. */
  readonly writer: string;
  /** Milliseconds since 1970. */
  now(): number;
}

/** A window's log on a store. Readings and sayings take turns, so that none undoes what another has just shown. */
export function createEventLog({ store, writer, now }: EventLogOptions): EventLog {
  let stored: StoredEvents = { events: [], skipped: 0, full: false };
  let states: ReadonlyMap<string, BranchState> = new Map();
  let clock = newClock(writer);
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  const show = (next: StoredEvents) => {
    stored = next;
    states = foldEvents(next.events);
    clock = clockAfter(clock, next.events);
  };
  return {
    states: () => states,
    flaws: () => stored,
    read: () => inTurn(async () => show(await store.read())),
    say: (changes) =>
      inTurn(async () => {
        if (changes.length === 0) return;
        const events = changes.map((change) => {
          const next = nextEvent(clock, now(), change);
          clock = next.clock;
          return next.event;
        });
        await store.append(events);
        show({ ...stored, events: [...stored.events, ...events] });
      }),
  };
}
