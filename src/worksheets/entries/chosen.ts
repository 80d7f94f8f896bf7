import type { JournalEntry } from '../../base/journalEntry.ts';
import { distinctEntries } from './entryKeys.ts';
import { textMarkdown } from './entryMarkdown.ts';

/**
 * The first `limit` of `ranked`, where those that the worksheet shows already go first: a better entry that comes later
 * must not swell a list that is meant to be short.
 */
export function chosen(
  ranked: readonly JournalEntry[],
  worksheet: string,
  limit: number,
): readonly JournalEntry[] {
  const shown = new Set(Array.from(worksheet.matchAll(HEADLINE), ([, title]) => title));
  const isShown = (entry: JournalEntry) => shown.has(textMarkdown(entry.title));
  const distinct = distinctEntries(ranked);
  return [...distinct.filter(isShown), ...distinct.filter((entry) => !isShown(entry))].slice(0, limit);
}

/** An entry's title as `headline` writes it; its own asterisks are escaped. */
const HEADLINE = /^[-*+] \*\*(.*?)\*\*(?!\*)/gm;
