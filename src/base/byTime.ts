/** Something that was written down once. */
export interface Timed {
  /** ISO date and time with offset. */
  readonly at: string;
}

/** Order of time, whatever the time zones; equal for the same moment, so that records keep the order in which they stand. */
export function byTime(a: Timed, b: Timed): number {
  return Date.parse(a.at) - Date.parse(b.at);
}

/**
 * The time `now`, or just after the latest of `records` where a clock ran ahead when it was written: what is said now has to
 * count more than what was said before, also years later.
 */
export function laterThan(now: string, records: readonly Timed[]): string {
  const latest = records.reduce((time, { at }) => Math.max(time, Date.parse(at) || 0), 0);
  const isBehind = Date.parse(now) <= latest && latest < MAX_TIME;
  return isBehind ? new Date(latest + 1).toISOString() : now;
}

/** The last moment that a `Date` can hold. */
const MAX_TIME = 8.64e15;
