import type { JournalEntry } from '../../base/journalEntry.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { LinkedSignal } from '../../levels/linkedSignals.ts';
import type { ReportSource } from '../worksheet.ts';

/** A signal and the entries linked to it that the journal has. */
export interface SignalEntries {
  readonly signal: LinkedSignal;
  readonly entries: readonly JournalEntry[];
  /** Titles of linked entries that the journal has no longer. */
  readonly lost: readonly string[];
}

/** The signals of the next level with their entries. */
export function signalEntries({
  signals,
  entries,
}: Pick<ReportSource, 'signals' | 'entries'>): readonly SignalEntries[] {
  // The newest of those with the same title.
  const byTitle = new Map(entries.map((entry) => [plainLine(entry.title), entry]));
  return signals.map((signal) => {
    const titles = [...new Set(signal.entries.map(plainLine))];
    return {
      signal,
      entries: titles.flatMap((title) => byTitle.get(title) ?? []),
      lost: titles.filter((title) => !byTitle.has(title)),
    };
  });
}

/** Signals by the entries linked to them. */
export function signalsByEntry(
  source: Pick<ReportSource, 'signals' | 'entries'>,
): ReadonlyMap<JournalEntry, readonly LinkedSignal[]> {
  const result = new Map<JournalEntry, LinkedSignal[]>();
  for (const { signal, entries } of signalEntries(source)) {
    for (const entry of entries) {
      const own = result.get(entry) ?? [];
      result.set(entry, own);
      own.push(signal);
    }
  }
  return result;
}

/** What stands where the level map knows no next level. */
export const NO_SIGNALS = '(evidence needed: which level are you aiming at? Set `target` in profile.yml)';
