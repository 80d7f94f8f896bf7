import { Temporal } from 'temporal-polyfill';
import * as vscode from 'vscode';
import { branchOpened } from '../../adapters/git/branchOpened.ts';
import { branchPlace } from '../../adapters/git/branchPlace.ts';
import { isoWeekOf } from '../../base/isoWeek.ts';
import type { JournalEntry } from '../../base/journalEntry.ts';
import { reviewPeriodOf } from '../../base/reviewPeriod.ts';
import { SECTIONS } from '../../brag/sections.ts';
import { glueShare, workEvents } from '../../brag/workEvents.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Facts, WorkEvent } from '../../prompts/facts.ts';
import { reviewEndOf } from '../../prompts/reviewEnd.ts';
import type { Config } from '../config.ts';
import type { LatestWork } from '../latest.ts';
import { today } from '../today.ts';

/** What facts are gathered from; nothing of it starts git. */
export interface FactSources {
  readonly config: Config;
  readonly entries: readonly JournalEntry[];
  readonly profile: Profile;
  /** What the last collection found; `null` before the first. */
  readonly work: LatestWork | null;
  readonly releases: readonly WorkEvent[];
}

/** What prompts go by, here and now. */
export async function gatherFacts(sources: FactSources): Promise<Facts> {
  const { config, entries, profile, work, releases } = sources;
  const day = today();
  const week = isoWeekOf(day);
  const period = reviewPeriodOf(day, config.reviewCycle());
  const known = entries.filter(({ section }) => SECTIONS.some((each) => each === section));
  const newestEntry: Record<string, string> = {};
  for (const { section, to } of known) {
    if (section === null || to === null) continue;
    // A day to come, planned or mistyped, is as good as today, and no better.
    const [last = day] = [to, day].sort();
    if (last > (newestEntry[section] ?? '')) newestEntry[section] = last;
  }
  const days = entries.flatMap(({ from }) => from ?? []).sort();
  return {
    today: day,
    workingDays: config.workingDays(),
    reviewEnd: reviewEndOf(profile.reviewMonths, period.to, day),
    events: [...(work ? workEvents(work) : []), ...releases, ...(await openBranches())],
    newestEntry,
    journalSince: days[0] ?? null,
    entriesWaiting: entries.filter(
      (entry) => entry.document === period.name && entry.waiting.includes('impact'),
    ).length,
    entriesThisWeek: entries.filter(
      ({ from, to }) => from !== null && to !== null && from <= week.to && to >= week.from,
    ).length,
    suggestionsWaiting: work?.waiting ?? 0,
    glue: work ? glueShare(work.suggestions) : null,
  };
}

/** The branch that each folder of the workspace is on, by git's own files. */
async function openBranches(): Promise<readonly WorkEvent[]> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  const events = await Promise.all(
    folders.map(async ({ uri, name }): Promise<WorkEvent | null> => {
      const place = await branchPlace(uri.fsPath);
      const opened = place && (await branchOpened(place));
      if (!place || opened === null) return null;
      const since = Temporal.Instant.fromEpochMilliseconds(opened).toZonedDateTimeISO(
        Temporal.Now.timeZoneId(),
      );
      const id = `${name}/${place.branch}`;
      return { type: 'branchOpen', id, day: since.toPlainDate().toString(), subject: place.branch };
    }),
  );
  return events.filter((event) => event !== null);
}
