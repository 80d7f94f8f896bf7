import type { JournalEntry } from '../../base/journalEntry.ts';
import { monthsBack } from '../entries/daysBack.ts';
import { evidenceOrQuestion, headline, listItem, needed, told } from '../entries/entryMarkdown.ts';
import { LESSON, noteOf } from '../entries/noteOf.ts';
import { periodEntries } from '../entries/periodEntries.ts';
import { ranked } from '../entries/rank.ts';
import { isWork } from '../entries/sections.ts';
import { entryItems } from '../entries/storyItems.ts';
import type { Report } from '../worksheet.ts';

const MONTHS = 6;

/** The work of six months with four questions each, answered where the entry does. */
export const auditProjects: Report = ({ entries, today }) => {
  const recent = periodEntries(entries, monthsBack(today, MONTHS)).filter(isWork);
  return {
    kind: 'items',
    items: entryItems(entries, ranked(recent), auditItem),
    empty: needed('what did you work on in the last six months?'),
  };
};

function auditItem(entry: JournalEntry): string {
  const { problem, impact, skills } = entry.story;
  return listItem(headline(entry), [
    ...(problem === null ? [] : [`Before: ${told(problem, '')}`]),
    `Measured: ${told(impact, 'what changed, and how could it be measured?')}`,
    `Who gained: ${needed('who is better off, besides you?')}`,
    ...(skills === null ? [] : [`Skills: ${told(skills, '')}`]),
    `Learned: ${noteOf(entry, LESSON, 'what do you know now that was new to you?')}`,
    `Next time: ${needed('what would you do differently?')}`,
    `Evidence: ${evidenceOrQuestion(entry)}`,
  ]);
}
