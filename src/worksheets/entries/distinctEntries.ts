import type { JournalEntry } from '../../base/journalEntry.ts';

/** An entry and what tells it apart from all others, however it is reworded. */
export interface KeyedEntry {
  readonly key: string;
  readonly entry: JournalEntry;
}

/**
 * The entries with keys. Evidence identifies an entry, else its title does; where that is taken, by a dashboard that many
 * link to or a title that returns each month, the oldest keeps it. What stands in two documents alike is one entry.
 */
export function distinctEntries(entries: readonly JournalEntry[]): readonly KeyedEntry[] {
  const taken = new Set<string>();
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const { title, from, to, story, evidence, document } = entry;
    const copy = JSON.stringify([title, from, to, evidence.map(referenceOf), evidence.length > 0 || story]);
    if (seen.has(copy)) return [];
    seen.add(copy);
    const base = evidence[0] ? referenceOf(evidence[0]) : title;
    const names = [
      base,
      `${base} ${title}`,
      `${base} ${title} ${from}`,
      `${base} ${title} ${from} ${document}`,
    ];
    const free = names.find((name) => !taken.has(name)) ?? copy;
    taken.add(free);
    return [{ key: free, entry }];
  });
}

function referenceOf({ label, url }: JournalEntry['evidence'][number]): string {
  return url ?? label;
}
