import type { JournalEntry } from '../../base/journalEntry.ts';
import { distinctEntries } from '../entries/entryKeys.ts';
import { headline, listItem } from '../entries/entryMarkdown.ts';
import { periodEntries } from '../entries/periodEntries.ts';
import { isWork } from '../entries/sections.ts';
import type { Report } from '../worksheet.ts';

/** The week's entries that do not say yet what came of them, or where to see it. */
export const weeklyGaps: Report = (source) => {
  const lines = distinctEntries(periodEntries(source.entries, source)).flatMap((entry) => {
    const gaps = isWork(entry) ? gapsOf(entry) : [];
    return gaps.length === 0 ? [] : listItem(`${headline(entry)}: ${gaps.join(', ')}`);
  });
  return {
    kind: 'block',
    markdown: lines.join('\n') || 'No entry of this week lacks its outcome or a link.',
  };
};

function gapsOf({ story, evidence }: JournalEntry): readonly string[] {
  return [
    ...(story.impact === null ? ['what changed because of it'] : []),
    ...(evidence.length === 0 ? ['a link to it'] : []),
  ];
}
