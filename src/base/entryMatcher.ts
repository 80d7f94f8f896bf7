import { escapedPattern } from './escapedPattern.ts';
import type { JournalEntry } from './journalEntry.ts';

/** Which entries are about something: one in any of the sections, or with a word that begins like one of `words`. */
export interface EntryRule {
  readonly sections: readonly string[];
  readonly words: readonly string[];
}

/** A test for entries; upper and lower case are the same. */
export function entryMatcher({ sections, words }: EntryRule): (entry: JournalEntry) => boolean {
  const pattern = words.map(escapedPattern).join('|');
  const found = words.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, 'iu');
  return ({ section, text }) =>
    (section !== null && sections.includes(section)) || (found?.test(text) ?? false);
}
