import { groupBy } from '../../base/groupBy.ts';
import type { JournalEntry } from '../../base/journalEntry.ts';
import { parseReviewPeriod } from '../../base/reviewPeriod.ts';

/** First and last day, ISO dates. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The entries that belong to a span of days: those whose last day lies in it, since that is when there was something to
 * show. One without dates belongs to the days of its document; when its name does not tell them, to those of its
 * neighbours there.
 */
export function periodEntries(entries: readonly JournalEntry[], days: Days): readonly JournalEntry[] {
  const documents = new Map(
    [...groupBy(entries, ({ document }) => document)].map(([name, own]) => [name, isWithin(name, own, days)]),
  );
  return entries.filter(({ document, to }) => (to === null ? documents.get(document) : isIn(to, days)));
}

function isWithin(document: string, entries: readonly JournalEntry[], days: Days): boolean {
  const period = parseReviewPeriod(document);
  if (period) return days.from <= period.from && period.to <= days.to;
  const dated = entries.flatMap(({ to }) => to ?? []);
  return dated.length > 0 && dated.every((day) => isIn(day, days));
}

function isIn(day: string, { from, to }: Days): boolean {
  return from <= day && day <= to;
}
