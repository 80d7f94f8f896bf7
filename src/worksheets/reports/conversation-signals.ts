import type { JournalEntry } from '../../base/journalEntry.ts';
import { evidenceMarkdown, listItem, needed, textMarkdown } from '../entries/entryMarkdown.ts';
import { NO_SIGNALS, signalEntries } from '../entries/signalEntries.ts';
import type { Report } from '../worksheet.ts';

/** The signals of the next level: where one stands, and what shows it. */
export const conversationSignals: Report = (source) => ({
  kind: 'items',
  items: signalEntries(source).map(({ signal, entries }) => ({
    key: signal.id,
    markdown: listItem(`**${textMarkdown(signal.text)}**`, [
      `I am: ${needed('strong here, partly there, or not yet?')}`,
      `Shown by: ${entries.map(linkedTitle).join('; ') || needed('which work shows it?')}`,
    ]),
  })),
  empty: NO_SIGNALS,
});

function linkedTitle(entry: JournalEntry): string {
  const links = evidenceMarkdown(entry);
  return textMarkdown(entry.title) + (links && ` (${links})`);
}
