import type { ForgeAccount } from './pullRequestSource.ts';

const HOUR = 3_600_000;

/** Source: GitHub's support, "the search index catches up within 24 hours". */
const BEHIND = 24 * HOUR;

/** The time zone that is furthest ahead. */
const EARLIEST_DAY = 14 * HOUR;

/**
 * The time, by the forge's clock, before which its lists can be believed: what changed since may still be missing from a search,
 * or be listed as it was, and is asked for again. ISO 8601 date-time.
 */
export function settledAt({ now }: Pick<ForgeAccount, 'now'>): string {
  return new Date(Date.parse(now) - BEHIND).toISOString();
}

/** When the ISO date `day` begins wherever the user may be. ISO 8601 date-time. */
export function beginningOf(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - EARLIEST_DAY).toISOString().replace('.000Z', 'Z');
}

/** The earlier one of two ISO 8601 date-times. */
export function earlierOf(a: string, b: string): string {
  return Date.parse(a) <= Date.parse(b) ? a : b;
}
