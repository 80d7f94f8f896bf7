import { Temporal } from 'temporal-polyfill';
import { type Attribution, mergesAround, PLACE } from './attribution.ts';
import { type Commit, dayOf } from './commit.ts';
import { roleOfFlags } from './graph/historyGraph.ts';
import type { HistoryState } from './historyState.ts';
import { subjectOf } from './message.ts';
import type { Role } from './role.ts';

/** First and last author day of interest, ISO dates, both inclusive. */
export interface AuthorDays {
  readonly from: string;
  readonly to: string;
}

/** Commits are read from their commit date on; this many days of lag behind the author date are foreseen. */
const SLACK_DAYS = 60;

/** `LogRange.committedSince` that is sure to hold what was written in `days`; `null` for everything. */
export function slackBefore(period: AuthorDays | null): string | null {
  // Git reads no dates before 1970.
  if (period === null || period.from < '1970-04-01') return null;
  return `${Temporal.PlainDate.from(period.from).subtract({ days: SLACK_DAYS })}T00:00:00Z`;
}

/** One of the user's commits that counts, with the merges around it as nodes, innermost first. */
export interface SelectedCommit {
  readonly node: number;
  readonly commit: Commit;
  readonly role: Role;
  readonly merges: readonly number[];
  /** Whether it has reached the main branch. */
  readonly isOnMain: boolean;
}

/**
 * The user's commits that some tip reaches and that were written in `days` (`null`: ever), oldest first. The
 * day is the author's own. Cherry-picks and rebased copies (same address, author date and subject) count once.
 */
export function selectOwn(
  state: HistoryState,
  attribution: Attribution,
  days: AuthorDays | null,
): SelectedCommit[] {
  const kept = new Map<string, SelectedCommit>();
  for (const [node, commit] of state.own) {
    if (attribution.places[node] === PLACE.unreached || !isWithin(commit, days)) continue;
    const selected = {
      node,
      commit,
      role: roleOfFlags(state.graph.flags[node] as number),
      merges: mergesAround(attribution, node),
      isOnMain: attribution.places[node] !== PLACE.elsewhere,
    };
    const key = JSON.stringify([
      commit.author.email.toLowerCase(),
      commit.authorDate,
      subjectOf(commit.message),
    ]);
    const other = kept.get(key);
    if (other === undefined || isBetterCopy(selected, other, attribution)) kept.set(key, selected);
  }
  return [...kept.values()].sort((a, b) => compareCommits(a.commit, b.commit));
}

/** Orders commits by author date, as instants, then by hash. */
export function compareCommits(a: Commit, b: Commit): number {
  return Date.parse(a.authorDate) - Date.parse(b.authorDate) || compareText(a.hash, b.hash);
}

function isWithin(commit: Commit, days: AuthorDays | null): boolean {
  const day = dayOf(commit.authorDate);
  return days === null || (days.from <= day && day <= days.to);
}

/** Copies on the main line win, then those merged into it; among equals the first by commit date, then by hash. */
function isBetterCopy(a: SelectedCommit, b: SelectedCommit, { places }: Attribution): boolean {
  const byPlace = (places[a.node] as number) - (places[b.node] as number);
  const byDate = Date.parse(a.commit.commitDate) - Date.parse(b.commit.commitDate);
  return (byPlace || byDate || compareText(a.commit.hash, b.commit.hash)) < 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
