import { type EntryRule, entryMatcher } from '../../base/entryMatcher.ts';
import type { Report } from '../worksheet.ts';
import { chosen } from './chosen.ts';
import { distinctEntries } from './entryKeys.ts';
import { ranked } from './rank.ts';
import { isWork } from './sections.ts';
import { entryItems, outcomeItem } from './storyItems.ts';

/** More than these and the strong ones drown. */
const MAX_ITEMS = 8;

/** A report of the strongest entries of work about something. */
export function themeReport(rule: EntryRule, { empty }: { readonly empty: string }): Report {
  return ({ entries, text }) => {
    const matches = entryMatcher(rule);
    const fitting = distinctEntries(entries).filter((entry) => isWork(entry) && matches(entry));
    return {
      kind: 'items',
      items: entryItems(entries, chosen(ranked(fitting), text, MAX_ITEMS), outcomeItem),
      empty,
    };
  };
}
