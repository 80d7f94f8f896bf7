import { chosen } from '../entries/chosen.ts';
import { textMarkdown } from '../entries/entryMarkdown.ts';
import { rankedBy } from '../entries/rank.ts';
import { isProject } from '../entries/sections.ts';
import { signalsByEntry } from '../entries/signalEntries.ts';
import { entryItems, storyItem } from '../entries/storyItems.ts';
import type { Report } from '../worksheet.ts';

/** A committee reads three to five. */
const MAX_PROJECTS = 5;

/** The projects that speak for the target level: those linked to its signals first, then those with an outcome. */
export const packetProjects: Report = (source) => {
  const signals = signalsByEntry(source);
  const candidates = source.entries.filter((entry) => isProject(entry) || signals.has(entry));
  const best = rankedBy(candidates, (entry) => signals.get(entry)?.length ?? 0);
  return {
    kind: 'items',
    items: entryItems(source.entries, chosen(best, source.text, MAX_PROJECTS), (entry) =>
      storyItem(
        entry,
        (signals.get(entry) ?? []).map(({ text }) => `Shows: ${textMarkdown(text)}`),
      ),
    ),
    empty: '(evidence needed: which three to five projects show the scope of the target level?)',
  };
};
