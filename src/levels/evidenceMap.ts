import { entryMatcher } from '../base/entryMatcher.ts';
import type { JournalEntry } from '../base/journalEntry.ts';
import { type EntryMark, type LevelLink, markOf } from './levelLink.ts';
import type { Signal } from './rubric.ts';

/** What the journal holds for a signal. */
export interface SignalEvidence {
  readonly signal: Signal;
  /** What the user linked, in order of linking. */
  readonly linked: readonly LinkedEntry[];
  /** What a rule found and nobody has said yes or no to; the newest first, and few. Never counted. */
  readonly suggested: readonly JournalEntry[];
  /** Last day of the newest linked entry, ISO date; `null` when none has one. */
  readonly newest: string | null;
}

/** An entry that was linked. */
export interface LinkedEntry {
  /** As it is now, or was when it was linked. */
  readonly title: string;
  readonly mark: EntryMark;
  /** `null` when it is in no brag document any more. */
  readonly entry: JournalEntry | null;
}

/** More suggestions would be a list to work through. */
const MAX_SUGGESTED = 5;

/** What the map is made from. */
export interface EvidenceMapInput {
  readonly signals: readonly Signal[];
  readonly entries: readonly JournalEntry[];
  /** In order of time. */
  readonly links: readonly LevelLink[];
}

/** The evidence of each signal, in their order. */
export function evidenceMap({ signals, entries, links }: EvidenceMapInput): readonly SignalEvidence[] {
  const find = entryFinder(entries);
  return signals.map((signal) => {
    const linked = new Map<JournalEntry | string, LinkedEntry>();
    const refused = new Set<JournalEntry>();
    for (const { entry: mark, what } of links.filter((link) => link.signal === signal.id)) {
      const entry = find(mark);
      const key = entry ?? JSON.stringify(mark);
      linked.delete(key);
      // Linked in other words: without the entry only the marks can tell that it is the same.
      if (!entry && what === 'unlinked') {
        for (const [lost, { mark: other }] of linked) if (isLostAs(mark, lost, other)) linked.delete(lost);
      }
      if (what === 'linked') linked.set(key, { title: entry?.title ?? mark.title, mark, entry });
      if (entry && what === 'unlinked') refused.add(entry);
      if (entry && what === 'linked') refused.delete(entry);
    }
    const isAbout = entryMatcher(signal.look);
    const suggested = newestFirst(
      entries.filter((entry) => !linked.has(entry) && !refused.has(entry) && isAbout(entry)),
    ).slice(0, MAX_SUGGESTED);
    const days = [...linked.values()].flatMap(({ entry }) => entry?.to ?? []);
    return { signal, linked: [...linked.values()], suggested, newest: days.sort().at(-1) ?? null };
  });
}

/** The newest first; those without dates last. */
export function newestFirst(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const day = ({ to }: JournalEntry) => to ?? '';
  return entries.toSorted((a, b) => (day(a) > day(b) ? -1 : Number(day(a) < day(b))));
}

function isLostAs(mark: EntryMark, lost: JournalEntry | string, other: EntryMark): boolean {
  if (typeof lost !== 'string') return false;
  return other.evidence.some((reference) => mark.evidence.includes(reference));
}

/**
 * Finds entries by their marks: any evidence in common, else the same title in the same document, else the same title
 * anywhere. What two entries share is no evidence of either.
 */
export function entryFinder(entries: readonly JournalEntry[]): (mark: EntryMark) => JournalEntry | null {
  const byEvidence = new Map<string, JournalEntry | null>();
  const byTitle = new Map<string, JournalEntry>();
  for (const entry of entries) {
    const { evidence, title, document } = markOf(entry);
    for (const reference of evidence) byEvidence.set(reference, byEvidence.has(reference) ? null : entry);
    byTitle.set(JSON.stringify([document, title]), entry);
    byTitle.set(title, entry);
  }
  return ({ document, title, evidence }) => {
    const exact = byTitle.get(JSON.stringify([document, title]));
    for (const reference of evidence) {
      const found = byEvidence.get(reference);
      if (found) return found;
    }
    return exact ?? byTitle.get(title) ?? null;
  };
}
