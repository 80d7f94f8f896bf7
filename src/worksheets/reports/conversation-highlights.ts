import { chosen } from '../entries/chosen.ts';
import { monthsBack } from '../entries/daysBack.ts';
import { needed, textMarkdown } from '../entries/entryMarkdown.ts';
import { periodEntries } from '../entries/periodEntries.ts';
import { rankedBy } from '../entries/rank.ts';
import { isWork } from '../entries/sections.ts';
import { signalsByEntry } from '../entries/signalEntries.ts';
import { entryItems, storyItem } from '../entries/storyItems.ts';
import type { Report } from '../worksheet.ts';

const MONTHS = 3;
/** Three are talked about, two are in reserve. */
const MAX_HIGHLIGHTS = 5;

/** The strongest work of the last quarter, that with signals of the next level first. */
export const conversationHighlights: Report = (source) => {
  const signals = signalsByEntry(source);
  const recent = periodEntries(source.entries, monthsBack(source.today, MONTHS)).filter(isWork);
  const best = rankedBy(recent, (entry) => (signals.has(entry) ? 1 : 0));
  return {
    kind: 'items',
    items: entryItems(source.entries, chosen(best, source.text, MAX_HIGHLIGHTS), (entry) =>
      storyItem(
        entry,
        (signals.get(entry) ?? []).map(({ text }) => `Shows: ${textMarkdown(text)}`),
      ),
    ),
    empty: needed('which three to five results of the last quarter do you want to be known for?'),
  };
};
