import type { JournalEntry } from '../../base/journalEntry.ts';
import type { Report } from '../worksheet.ts';
import { periodEntries } from './periodEntries.ts';
import { ranked } from './rank.ts';
import { entryItems } from './storyItems.ts';

/** A report of the entries of the worksheet's period that belong to one part of a review. */
export function reviewReport(
  belongs: (entry: JournalEntry) => boolean,
  markdownOf: (entry: JournalEntry) => string,
  empty: string,
): Report {
  return (source) => ({
    kind: 'items',
    items: entryItems(
      source.entries,
      ranked(periodEntries(source.entries, source).filter(belongs)),
      markdownOf,
    ),
    empty,
  });
}
