import { Temporal } from 'temporal-polyfill';

/**
 * The day by which the next review has to be written: the last day of the nearest of these months, 1 to 12, or `periodEnd`
 * when there are none. ISO dates.
 */
export function reviewEndOf(months: readonly number[], periodEnd: string, today: string): string {
  const date = Temporal.PlainDate.from(today);
  const ends = months.map((month) => {
    const next = date.with({ month: 1, day: 1 }).add({ months: month - 1 });
    const year = month < date.month ? next.add({ years: 1 }) : next;
    return year.add({ months: 1 }).subtract({ days: 1 }).toString();
  });
  return ends.sort()[0] ?? periodEnd;
}
