import type { JournalEntry } from '../../base/journalEntry.ts';

/**
 * What tells each entry apart from all others, however it is reworded. Evidence does, else its title; where that is
 * taken, by a dashboard that many link to or a title that returns each month, the oldest keeps it. Entries that stand in
 * two documents alike have one key.
 */
export function entryKeys(entries: readonly JournalEntry[]): ReadonlyMap<JournalEntry, string> {
  const taken = new Set<string>();
  const byContent = new Map<string, string>();
  return new Map(
    entries.map((entry) => {
      const content = contentOf(entry);
      const key = byContent.get(content) ?? freeKey(entry, taken) ?? content;
      byContent.set(content, key);
      taken.add(key);
      return [entry, key];
    }),
  );
}

/** The entries without those that stand in an earlier document alike. */
export function distinctEntries(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const first = new Map(entries.toReversed().map((entry) => [contentOf(entry), entry]));
  return entries.filter((entry) => first.get(contentOf(entry)) === entry);
}

/** Copies often differ in what was told later, so evidence is enough; without any, all of it has to agree. */
function contentOf({ title, from, to, evidence, story }: JournalEntry): string {
  return JSON.stringify([title, from, to, evidence.length > 0 ? evidence.map(referenceOf) : story]);
}

function freeKey({ title, from, document, evidence }: JournalEntry, taken: ReadonlySet<string>) {
  const base = evidence[0] ? referenceOf(evidence[0]) : title;
  const names = [
    base,
    `${base} ${title}`,
    `${base} ${title} ${from}`,
    `${base} ${title} ${from} ${document}`,
  ];
  return names.find((name) => !taken.has(name));
}

function referenceOf({ label, url }: JournalEntry['evidence'][number]): string {
  return url ?? label;
}
