import type { JournalEntry } from '../../base/journalEntry.ts';
import { chosen } from '../entries/chosen.ts';
import { evidenceOrQuestion, headline, listItem, needed, told } from '../entries/entryMarkdown.ts';
import { ALIGNMENT, LESSON, noteOf, OBSTACLE } from '../entries/noteOf.ts';
import { ranked } from '../entries/rank.ts';
import { isWork } from '../entries/sections.ts';
import { entryItems } from '../entries/storyItems.ts';
import type { Report } from '../worksheet.ts';

/** As many as one can keep in mind and tell well. */
const MAX_STORIES = 10;

/** The strongest work as stories to tell: what the entry does not say is asked for. */
export const storyBank: Report = ({ entries, text }) => ({
  kind: 'items',
  items: entryItems(entries, chosen(ranked(entries.filter(isWork)), text, MAX_STORIES), storyOf),
  empty: needed('which piece of work would you tell a stranger about?'),
});

function storyOf(entry: JournalEntry): string {
  const { problem, role, impact } = entry.story;
  return listItem(headline(entry), [
    `Problem: ${told(problem, 'what would have happened had nobody done it?')}`,
    `Alignment: ${noteOf(entry, ALIGNMENT, 'who had to agree, and how did you win them?')}`,
    `Execution: ${told(role, 'what did you decide and do yourself?')}`,
    `Obstacle: ${noteOf(entry, OBSTACLE, 'what went wrong on the way, and what did you change?')}`,
    `Result: ${told(impact, 'what changed, in a number?')}`,
    `Lesson: ${noteOf(entry, LESSON, 'what would you do differently?')}`,
    `Evidence: ${evidenceOrQuestion(entry)}`,
  ]);
}
