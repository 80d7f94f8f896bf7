import { Temporal } from 'temporal-polyfill';
import type { JournalEntry } from '../../base/journalEntry.ts';

/** Longer ago nobody asks. */
const MAX_MONTHS = 24;

/**
 * The months (`2026-08`) of the last two years in which no entry was worked on: from the oldest entry to the last month
 * that is over.
 */
export function quietMonths(entries: readonly JournalEntry[], today: string): readonly string[] {
  const dated = entries.flatMap(({ from, to }) => (from === null || to === null ? [] : { from, to }));
  const [oldest = today] = [today, ...dated.map(({ from }) => from)].sort();
  const current = Temporal.PlainDate.from(today).toPlainYearMonth();
  const months = Array.from({ length: MAX_MONTHS }, (_, index) =>
    current.subtract({ months: MAX_MONTHS - index }).toString(),
  );
  return months.filter(
    (month) =>
      month >= oldest.slice(0, month.length) &&
      !dated.some(
        ({ from, to }) => from.slice(0, month.length) <= month && month <= to.slice(0, month.length),
      ),
  );
}
