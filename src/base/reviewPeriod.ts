import { Temporal } from 'temporal-polyfill';

/** How long a review period can last. */
export const REVIEW_PERIOD_LENGTHS = ['quarter', 'half', 'year'] as const;

/** How long a review period lasts. */
export type ReviewPeriodLength = (typeof REVIEW_PERIOD_LENGTHS)[number];

/** A span of days that a brag document covers. */
export interface ReviewPeriod {
  /** File name without `.md`: `2026-Q4`, `2026-H2`, `2026`, `FY2027-Q1`; or `SINCE..UNTIL` for a free range. */
  readonly name: string;
  /** First day, ISO date. */
  readonly from: string;
  /** Last day, inclusive, ISO date. */
  readonly to: string;
}

/** How the user's company cuts its year. */
export interface ReviewCycle {
  readonly length: ReviewPeriodLength;
  /** 1 (January) to 12. A fiscal year that starts later than January is named after the year it ends in. */
  readonly fiscalYearStart: number;
}

const MONTHS: Readonly<Record<ReviewPeriodLength, number>> = { quarter: 3, half: 6, year: 12 };
const LETTER: Readonly<Record<ReviewPeriodLength, string>> = { quarter: 'Q', half: 'H', year: '' };

/** The review period of `cycle` that holds the ISO date `day`. */
export function reviewPeriodOf(day: string, cycle: ReviewCycle): ReviewPeriod {
  const date = Temporal.PlainDate.from(day);
  const monthOfYear = (date.month - cycle.fiscalYearStart + 12) % 12;
  const index = Math.floor(monthOfYear / MONTHS[cycle.length]);
  const from = date.with({ day: 1 }).subtract({ months: monthOfYear % MONTHS[cycle.length] });
  const to = from.add({ months: MONTHS[cycle.length] }).subtract({ days: 1 });
  const fiscal = cycle.fiscalYearStart !== 1;
  const year = fiscal ? from.subtract({ months: index * MONTHS[cycle.length] }).year + 1 : from.year;
  const suffix = cycle.length === 'year' ? '' : `-${LETTER[cycle.length]}${index + 1}`;
  return {
    name: `${fiscal ? 'FY' : ''}${String(year).padStart(4, '0')}${suffix}`,
    from: from.toString(),
    to: to.toString(),
  };
}

/** The review period before `period`. */
export function previousReviewPeriod(period: ReviewPeriod, cycle: ReviewCycle): ReviewPeriod {
  return reviewPeriodOf(Temporal.PlainDate.from(period.from).subtract({ days: 1 }).toString(), cycle);
}

/** The review period of a calendar year with that name, such as `2026-Q4`, `2026-H2` or `2026`; `null` for any other. */
export function parseReviewPeriod(name: string): ReviewPeriod | null {
  const match = /^(\d{4})(?:-([QH])([1-4]))?$/.exec(name);
  if (!match) return null;
  const [, year, letter, number = '1'] = match;
  const length = letter === 'Q' ? 'quarter' : letter === 'H' ? 'half' : 'year';
  const month = (Number(number) - 1) * MONTHS[length] + 1;
  if (month > 12) return null;
  return reviewPeriodOf(`${year}-${String(month).padStart(2, '0')}-01`, { length, fiscalYearStart: 1 });
}

/** A range the user typed; either end may be open. */
export function freePeriod(since: string | null, until: string | null, today: string): ReviewPeriod {
  const from = since ?? '0001-01-01';
  const to = until ?? today;
  return { name: `${since ?? ''}..${until ?? to}`, from, to };
}
