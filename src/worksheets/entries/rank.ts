import type { JournalEntry } from '../../base/journalEntry.ts';
import { isQuantified } from '../../base/quantified.ts';

/** The strongest first: an outcome with a number, an outcome, none; then the newest; then as they stand in the journal. */
export function ranked(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  return rankedBy(entries, () => 0);
}

/** The same among entries of equal weight; the heaviest first. */
export function rankedBy(
  entries: readonly JournalEntry[],
  weightOf: (entry: JournalEntry) => number,
): readonly JournalEntry[] {
  return entries
    .map((entry) => ({ entry, weight: weightOf(entry), outcome: outcomeOf(entry) }))
    .sort(
      (one, other) =>
        other.weight - one.weight ||
        other.outcome - one.outcome ||
        compare(other.entry.to ?? '', one.entry.to ?? ''),
    )
    .map(({ entry }) => entry);
}

function outcomeOf({ story }: JournalEntry): number {
  if (story.impact === null) return 0;
  return isQuantified(story.impact) ? 2 : 1;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
