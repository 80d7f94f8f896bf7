import type { JournalEntry } from '../base/journalEntry.ts';
import type { ReviewCycle, ReviewPeriod } from '../base/reviewPeriod.ts';
import type { NewEntry } from '../brag/document/entry.ts';
import type { Suggestion } from '../brag/suggestions/suggestion.ts';

/** What the tools need of the program that they run in. Methods reject with a `UserError`. */
export interface AgentPort {
  /** ISO date. */
  readonly today: string;
  readonly cycle: ReviewCycle;
  /** What waits for a decision, best first, and what kept repositories from being read, for people. */
  suggestions(
    period: ReviewPeriod,
    signal: AbortSignal,
  ): Promise<{ readonly suggestions: readonly Suggestion[]; readonly problems: readonly string[] }>;
  /** The entries of all brag documents. */
  entries(): Promise<readonly JournalEntry[]>;
  /** Adds the entry to the brag document of the period; `false` when its evidence is there already. */
  add(entry: NewEntry, period: ReviewPeriod, signal: AbortSignal): Promise<boolean>;
  /** Records that suggestions are told by an entry of the period's brag document, so that they wait no longer. */
  accept(suggestions: readonly Suggestion[], entry: NewEntry, period: ReviewPeriod): Promise<void>;
}
