import type { JournalEntry } from '../base/journalEntry.ts';
import { coverageOf, transitionFor } from '../levels/coverage.ts';
import { evidenceMap } from '../levels/evidenceMap.ts';
import type { LevelLink } from '../levels/levelLink.ts';
import type { Rubric } from '../levels/rubric.ts';
import type { NextLevel } from './overview.ts';

/** What tells how much of the way to the next level has evidence. */
export interface NextLevelInput {
  readonly rubric: Rubric;
  /** Ids of levels, as the profile has them. */
  readonly profile: { readonly level: string | null; readonly target: string | null };
  readonly entries: readonly JournalEntry[];
  /** In order of time. */
  readonly links: readonly LevelLink[];
}

/** Evidence of the next level; `null` while nobody has said where the user is or wants to be. */
export function nextLevelOf({ rubric, profile, entries, links }: NextLevelInput): NextLevel | null {
  const isKnown = rubric.levels.some(({ id }) => id === profile.level || id === profile.target);
  const transition = isKnown ? transitionFor(rubric, profile) : null;
  if (!transition) return null;
  const titleOf = (level: string) => rubric.levels.find(({ id }) => id === level)?.title ?? level;
  const evidence = evidenceMap({ signals: transition.signals, entries, links });
  return {
    from: titleOf(transition.from),
    to: titleOf(transition.to),
    dimensions: coverageOf(rubric, evidence),
  };
}
