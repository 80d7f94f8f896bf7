import type { JournalEntry } from '../../base/journalEntry.ts';
import { chosen } from '../entries/chosen.ts';
import { evidenceOrQuestion, listItem, needed, textMarkdown, told } from '../entries/entryMarkdown.ts';
import { beginsWithPast } from '../entries/pastVerbs.ts';
import { ranked } from '../entries/rank.ts';
import { isWork } from '../entries/sections.ts';
import { entryItems } from '../entries/storyItems.ts';
import type { Report } from '../worksheet.ts';

/** A page holds no more. */
const MAX_BULLETS = 12;

/** Verb, what, outcome: one line for each of the strongest entries, and questions for what they do not say. */
export const resumeBullets: Report = ({ entries, text }) => ({
  kind: 'items',
  items: entryItems(entries, chosen(ranked(entries.filter(isWork)), text, MAX_BULLETS), bulletItem),
  empty: needed('what did you build, lead or change, and what came of it?'),
});

function bulletItem(entry: JournalEntry): string {
  const verb = beginsWithPast(entry.title) ? '' : ` ${needed('which verb, such as built, led or halved?')}`;
  const outcome = told(entry.story.impact, 'what came of it, in a number?');
  return listItem(`**${textMarkdown(entry.title)}**${verb}: ${outcome}`, [
    `Leave out when you copy it: ${evidenceOrQuestion(entry)}`,
  ]);
}
