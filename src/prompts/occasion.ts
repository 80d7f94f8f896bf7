import { Temporal } from 'temporal-polyfill';

/** One asking of a prompt. */
export interface Occasion {
  /** Names it on every machine alike: `friday/2026-W47`, `branchOpenTenDays/pay/retry`. */
  readonly key: string;
  /** First and last day on which it is asked, ISO dates: who was away is asked some days later, and then no more. */
  readonly since: string;
  readonly until: string;
  /** What `{subject}` stands for; empty for a cadence. */
  readonly subject: string;
}

/** An occasion of `days` days from `since` on. */
export function occasionFrom(key: string, since: string, days: number, subject = ''): Occasion {
  return { key, since, until: daysLater(since, days - 1), subject };
}

/** Whether the occasion is asked on the ISO date `day`. */
export function isOpen({ since, until }: Occasion, day: string): boolean {
  return since <= day && day <= until;
}

/** The ISO date `days` days after `day`, or before it for less than none. */
export function daysLater(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
