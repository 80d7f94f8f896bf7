import { MAX_NOTE } from '../../protocol/view.ts';
import type { ChecklistEvent } from './event.ts';

/** What one window knows of the time: it makes ids that no other has, and never dates an effect before its cause. */
export interface EventClock {
  /** The window: letters, digits and dashes, drawn anew each time a window opens. At most 80. */
  readonly writer: string;
  /** How many events it has made. */
  readonly count: number;
  /** The greatest `at` it has made or seen; milliseconds since 1970. */
  readonly latest: number;
}

/** What is to be said; `nextEvent` adds id and time. */
export type ChecklistChange = WithoutStamp<ChecklistEvent>;
type WithoutStamp<E> = E extends ChecklistEvent ? Omit<E, 'id' | 'at'> : never;

/** The clock of a window that has just opened. */
export function newClock(writer: string): EventClock {
  return { writer, count: 0, latest: 0 };
}

/** The clock after events were read. */
export function clockAfter(clock: EventClock, events: Iterable<ChecklistEvent>): EventClock {
  let { latest } = clock;
  for (const { at } of events) latest = Math.max(latest, at);
  return { ...clock, latest };
}

/**
 * The event for a change made `now`, later than every event that the clock has seen, and the clock after it.
 * Lamport, "Time, Clocks, and the Ordering of Events" (1978). A text too long to be read back is cut.
 */
export function nextEvent(
  clock: EventClock,
  now: number,
  change: ChecklistChange,
): { readonly event: ChecklistEvent; readonly clock: EventClock } {
  const at = Math.max(Math.floor(now), clock.latest + 1);
  const count = clock.count + 1;
  const event = { ...withinBounds(change), id: `${clock.writer}-${count}`, at };
  return { event, clock: { ...clock, count, latest: at } };
}

function withinBounds(change: ChecklistChange): ChecklistChange {
  if (change.type === 'answered') return { ...change, reason: cut(change.reason) };
  if (change.type === 'annotated') return { ...change, text: cut(change.text) };
  return change;
}

function cut(text: string): string {
  return text.length > MAX_NOTE ? `${text.slice(0, MAX_NOTE - 1)}…` : text;
}
