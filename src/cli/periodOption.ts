import { Temporal } from 'temporal-polyfill';
import { parseIsoWeek } from '../base/isoWeek.ts';
import type { JournalEntry } from '../base/journalEntry.ts';
import { parseReviewPeriod, type ReviewPeriod } from '../base/reviewPeriod.ts';

/**
 * The days that a period's name stands for: `2026-Q4`, `2026-H2`, `2026`, `2026-11`, `2026-W47`, or a brag document of
 * another name, whose dated entries tell its days. `null` when it stands for none.
 */
export function periodNamed(name: string, entries: readonly JournalEntry[]): ReviewPeriod | null {
  return parseReviewPeriod(name) ?? monthNamed(name) ?? parseIsoWeek(name) ?? documentNamed(name, entries);
}

function monthNamed(name: string): ReviewPeriod | null {
  if (!/^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/.test(name)) return null;
  const month = Temporal.PlainYearMonth.from(name);
  const to = month.toPlainDate({ day: month.daysInMonth }).toString();
  return { name, from: `${name}-01`, to };
}

function documentNamed(name: string, entries: readonly JournalEntry[]): ReviewPeriod | null {
  const days = entries
    .filter(({ document }) => document === name)
    .flatMap(({ to }) => to ?? [])
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { name, from, to };
}
