import { Temporal } from 'temporal-polyfill';
import { isoWeekOf } from '../base/isoWeek.ts';
import type { Facts } from './facts.ts';
import { daysLater, type Occasion, occasionFrom } from './occasion.ts';
import type { Cadence } from './prompt.ts';

/** What the calendar goes by. */
export type CalendarFacts = Pick<Facts, 'today' | 'workingDays' | 'reviewEnd'> & {
  /** First day in the job, ISO date; `null` when it is not known. */
  readonly startDate: string | null;
};

/** The occasion of a cadence that is nearest to today, open or not; `null` when there is none. */
export function calendarOccasion(cadence: Cadence, facts: CalendarFacts): Occasion | null {
  const { today } = facts;
  const date = Temporal.PlainDate.from(today);
  switch (cadence) {
    case 'friday':
      return fridayOccasion(facts);
    case 'month':
      return occasionFrom(`month/${today.slice(0, 7)}`, date.with({ day: 1 }).toString(), 7);
    case 'quarter': {
      const quarter = Math.ceil(date.month / 3);
      const first = date.with({ month: quarter * 3 - 2, day: 1 }).toString();
      return occasionFrom(`quarter/${year(date)}-Q${quarter}`, first, 14);
    }
    case 'halfYear': {
      const half = date.month <= 6 ? 1 : 2;
      const first = date.with({ month: half * 6 - 5, day: 1 }).toString();
      return occasionFrom(`halfYear/${year(date)}-H${half}`, first, 21);
    }
    case 'reviewPeriodEnd':
      return occasionFrom(`reviewPeriodEnd/${facts.reviewEnd}`, daysLater(facts.reviewEnd, -13), 14);
    case 'anniversary':
      return anniversaryOccasion(date, facts.startDate);
  }
}

/** The occasion of day `day` in a job, open or not; `null` when its first day is not known. */
export function jobDayOccasion(day: number, startDate: string | null): Occasion | null {
  return startDate === null
    ? null
    : occasionFrom(`jobDay/${day}/${startDate}`, daysLater(startDate, day - 1), 7);
}

/** The last working day of a week, and until Sunday: from Monday on, “this week” is another one. */
function fridayOccasion({ today, workingDays }: CalendarFacts): Occasion | null {
  const last = Math.max(...workingDays);
  if (workingDays.length === 0) return null;
  const thisWeek = isoWeekOf(today);
  const since = daysLater(thisWeek.from, last - 1);
  const week = since <= today ? thisWeek : isoWeekOf(daysLater(thisWeek.from, -7));
  return occasionFrom(`friday/${week.name}`, daysLater(week.from, last - 1), 8 - last);
}

/** The latest one that has come, from the first year on; 29 February falls on the 28th in other years. */
function anniversaryOccasion(date: Temporal.PlainDate, startDate: string | null): Occasion | null {
  if (startDate === null) return null;
  const start = Temporal.PlainDate.from(startDate);
  const inYear = (years: number) => start.add({ years });
  const passed = date.year - start.year;
  const years = Temporal.PlainDate.compare(inYear(passed), date) <= 0 ? passed : passed - 1;
  return years < 1 ? null : occasionFrom(`anniversary/${inYear(years).year}`, inYear(years).toString(), 14);
}

function year(date: Temporal.PlainDate): string {
  return String(date.year).padStart(4, '0');
}
