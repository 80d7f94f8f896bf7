import { chosen } from '../entries/chosen.ts';
import { listItem, needed, textMarkdown } from '../entries/entryMarkdown.ts';
import { ranked } from '../entries/rank.ts';
import { LEARNING } from '../entries/sections.ts';
import { signalEntries } from '../entries/signalEntries.ts';
import { entryItems, outcomeItem } from '../entries/storyItems.ts';
import type { Report } from '../worksheet.ts';

/** More reads like a course list. */
const MAX_LEARNED = 5;

/** What was learned, and the signals that nothing shows yet. */
export const packetGrowth: Report = (source) => {
  const learned = ranked(source.entries.filter(({ section }) => section === LEARNING));
  const open = signalEntries(source).filter(({ entries }) => entries.length === 0);
  return {
    kind: 'items',
    items: [
      ...entryItems(source.entries, chosen(learned, source.text, MAX_LEARNED), outcomeItem),
      ...open.map(({ signal }) => ({
        key: `signal ${signal.id}`,
        markdown: listItem(`Not shown yet: ${textMarkdown(signal.text)}`, [
          needed('what are you doing about it, and since when?'),
        ]),
      })),
    ],
    empty: needed('what could you not do a year ago, and which gap are you closing now?'),
  };
};
