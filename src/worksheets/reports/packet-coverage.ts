import { distinctEntries } from '../entries/entryKeys.ts';
import { headline, listItem, textMarkdown } from '../entries/entryMarkdown.ts';
import { quietMonths } from '../entries/quietMonths.ts';
import { isWork } from '../entries/sections.ts';
import { NO_SIGNALS, signalEntries } from '../entries/signalEntries.ts';
import type { Report } from '../worksheet.ts';

/** What a committee would miss. Every number in it counts entries, signals or months of the journal. */
export const packetCoverage: Report = (source) => {
  const entries = distinctEntries(source.entries);
  const work = entries.filter(isWork);
  const signals = signalEntries(source);
  const open = signals.filter((it) => it.entries.length === 0);
  const lost = [...new Set(signals.flatMap((it) => it.lost))];
  const quiet = quietMonths(entries, source.today);
  const lines = [
    `Counted over ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} of the journal, ${work.length} of them work.`,
    '',
    counted('Claims without evidence', work.filter((it) => it.evidence.length === 0).map(headline)),
    counted('Claims without an outcome', work.filter((it) => it.story.impact === null).map(headline)),
    signals.length === 0
      ? listItem(`**Signals without entries**: ${NO_SIGNALS}`)
      : counted(
          'Signals without entries',
          open.map(({ signal }) => textMarkdown(signal.text)),
        ),
    ...(lost.length === 0
      ? []
      : [counted('Linked entries that the journal no longer has', lost.map(textMarkdown))]),
    counted('Months without anything', quiet),
  ];
  return { kind: 'block', markdown: lines.join('\n') };
};

/** More are not read; how many there are is said all the same. */
const MAX_LISTED = 20;

function counted(what: string, items: readonly string[]): string {
  const more = items.length - MAX_LISTED;
  return listItem(`**${what}**: ${items.length === 0 ? 'none' : items.length}`, [
    ...items.slice(0, MAX_LISTED),
    ...(more > 0 ? [`and ${more} more`] : []),
  ]);
}
