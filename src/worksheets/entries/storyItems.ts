import type { JournalEntry } from '../../base/journalEntry.ts';
import type { ReportItem } from '../worksheet.ts';
import { distinctEntries, entryKeys } from './entryKeys.ts';
import { evidenceOrQuestion, headline, listItem, told } from './entryMarkdown.ts';

/** Items of a report with the keys that their entries have among `all`; what stands alike in two documents is one. */
export function entryItems(
  all: readonly JournalEntry[],
  shown: readonly JournalEntry[],
  markdownOf: (entry: JournalEntry) => string,
): readonly ReportItem[] {
  const keys = entryKeys(all);
  return distinctEntries(shown).map((entry) => ({
    key: keys.get(entry) ?? entry.title,
    markdown: markdownOf(entry),
  }));
}

/** The impact story of an entry below its title, with questions for what it does not tell. */
export function storyItem(entry: JournalEntry, more: readonly string[] = []): string {
  const { problem, role, impact } = entry.story;
  return listItem(headline(entry), [
    ...more,
    `Problem: ${told(problem, 'what was wrong, and for whom?')}`,
    `My part: ${told(role, 'what did you decide or do yourself?')}`,
    `Impact: ${told(impact, 'what changed because of it, in a number?')}`,
    `Evidence: ${evidenceOrQuestion(entry)}`,
  ]);
}

/** The outcome of an entry beside its title, for lists that are read fast. */
export function outcomeItem(entry: JournalEntry): string {
  const impact = told(entry.story.impact, 'what changed because of it?');
  return listItem(`${headline(entry)}: ${impact}`, [`Evidence: ${evidenceOrQuestion(entry)}`]);
}
