import { Temporal } from 'temporal-polyfill';
import { reviewPeriodOf } from '../base/reviewPeriod.ts';

/** Today where the user is, as an ISO date. The core takes it as an argument. */
export function today(): string {
  return Temporal.Now.plainDateISO().toString();
}

/** `2026-Q4`: the quarter of the calendar where the user is, however long review periods are. */
export function thisQuarter(): string {
  return reviewPeriodOf(today(), { length: 'quarter', fiscalYearStart: 1 }).name;
}

/** This moment where the user is, as an ISO date and time with offset and milliseconds. */
export function now(): string {
  return Temporal.Now.zonedDateTimeISO().toString({ timeZoneName: 'never', fractionalSecondDigits: 3 });
}

/** The ISO date `days` days before `day`. */
export function daysBefore(day: string, days: number): string {
  return Temporal.PlainDate.from(day).subtract({ days }).toString();
}

/** The ISO date `days` days after `day`. */
export function daysAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
