import { Temporal } from 'temporal-polyfill';

/** A week from Monday to Sunday, as ISO 8601 counts them. */
export interface IsoWeek {
  /** `2026-W47`; the year is the one that holds its Thursday. */
  readonly name: string;
  /** Monday, ISO date. */
  readonly from: string;
  /** Sunday, ISO date. */
  readonly to: string;
}

/** The week that holds the ISO date `day`. */
export function isoWeekOf(day: string): IsoWeek {
  const date = Temporal.PlainDate.from(day);
  const from = date.subtract({ days: date.dayOfWeek - 1 });
  const { yearOfWeek = date.year, weekOfYear = 1 } = date;
  return {
    name: `${String(yearOfWeek).padStart(4, '0')}-W${String(weekOfYear).padStart(2, '0')}`,
    from: from.toString(),
    to: from.add({ days: 6 }).toString(),
  };
}

/** The week with that name, or `null` when there is none: not every year has a week 53. */
export function parseIsoWeek(name: string): IsoWeek | null {
  const [, year = '', week = ''] = /^(\d{4})-W(\d{2})$/.exec(name) ?? [];
  if (year === '' || year === '0000') return null;
  // 4 January lies in the first week of its year.
  const day = Temporal.PlainDate.from(`${year}-01-04`).add({ weeks: Number(week) - 1 });
  const found = isoWeekOf(day.toString());
  return found.name === name ? found : null;
}
