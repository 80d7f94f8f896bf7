import { type EntryRule, entryMatcher } from '../../base/entryMatcher.ts';
import type { JournalEntry } from '../../base/journalEntry.ts';
import { distinctEntries } from '../entries/entryKeys.ts';
import { headline, listItem, needed } from '../entries/entryMarkdown.ts';
import { ranked } from '../entries/rank.ts';
import { outcomeItem } from '../entries/storyItems.ts';
import { THEMES } from '../entries/themes.ts';
import type { Report } from '../worksheet.ts';

// One for each common question of an interview; the questions themselves stand in the worksheet.
export const storiesLed: Report = storiesAbout(THEMES.led);
export const storiesInfluence: Report = storiesAbout(THEMES.influence);
export const storiesAboveLevel: Report = storiesAbout(THEMES.aboveLevel);
export const storiesFailure: Report = storiesAbout(THEMES.failure);
export const storiesDisagreement: Report = storiesAbout(THEMES.disagreement);
export const storiesAmbiguity: Report = storiesAbout(THEMES.ambiguity);
export const storiesGlue: Report = storiesAbout(THEMES.glue);
export const storiesPlans: Report = storiesAbout(THEMES.plans, (plan) => listItem(headline(plan)));

/** Enough to choose from. */
const MAX_STORIES = 3;

/** The strongest entries that answer a question. */
function storiesAbout(rule: EntryRule, itemOf: (entry: JournalEntry) => string = outcomeItem): Report {
  const matches = entryMatcher(rule);
  return ({ entries }) => {
    const fitting = distinctEntries(entries).filter(matches);
    const items = ranked(fitting).slice(0, MAX_STORIES).map(itemOf);
    return { kind: 'block', markdown: items.join('\n') || needed('which of your work answers this?') };
  };
}
