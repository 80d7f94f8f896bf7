import type { ChecklistEvent } from './event.ts';
import { eventLine } from './parseEvent.ts';

/**
 * The events in the one order that every window agrees on, each once: by `at`, then by id. Of two that share
 * an id, which only a forged or damaged file has, the greater one counts, in whatever order they came.
 */
export function inEventOrder(events: Iterable<ChecklistEvent>): readonly ChecklistEvent[] {
  const byId = new Map<string, ChecklistEvent>();
  for (const event of events) {
    const known = byId.get(event.id);
    if (known === undefined || compareContent(known, event) < 0) byId.set(event.id, event);
  }
  return [...byId.values()].sort((a, b) => a.at - b.at || compareText(a.id, b.id));
}

function compareContent(a: ChecklistEvent, b: ChecklistEvent): number {
  return a === b ? 0 : a.at - b.at || compareText(eventLine(a), eventLine(b));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
