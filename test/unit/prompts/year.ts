import { Temporal } from 'temporal-polyfill';
import { isoWeekOf } from '../../../src/base/isoWeek.ts';
import { reviewPeriodOf } from '../../../src/base/reviewPeriod.ts';
import { BUILT_IN_PROMPTS } from '../../../src/content/prompts.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { duePrompts } from '../../../src/prompts/duePrompts.ts';
import type { Facts, WorkEvent } from '../../../src/prompts/facts.ts';
import { promptLedger } from '../../../src/prompts/ledger.ts';
import { type Moment, mayNotify } from '../../../src/prompts/mayNotify.ts';
import type { DuePrompt, PromptRecord } from '../../../src/prompts/promptLedger.ts';

const WORKING_DAYS = [1, 2, 3, 4, 5];
export const WORKING_HOURS = { from: 9 * 60, to: 18 * 60 };

/** A notification, and the moment at which it was shown. */
export interface Shown {
  readonly due: DuePrompt;
  readonly moment: Moment;
}

/** What a year was like. */
export interface SimulatedYear {
  readonly shown: readonly Shown[];
  /** New prompts in the view by ISO week. */
  readonly asked: ReadonlyMap<string, readonly string[]>;
}

/** What the user does with a prompt that was told. */
type Reaction = 'answered' | 'snoozed' | 'notForThis' | null;

/**
 * Lives through 2026 with the profile: works on weekdays but for three weeks of holidays, merges and releases by a seeded
 * plan, looks every hour from 06:00 to 22:00, also on weekends, and answers most of what is told.
 */
export function liveThroughYear(profile: Profile, seed: number): SimulatedYear {
  const random = randomFrom(seed);
  const records: PromptRecord[] = [];
  const shown: Shown[] = [];
  const asked = new Map<string, string[]>();
  const seen = new Set<string>();
  const events = plannedEvents(random);
  for (let date = Temporal.PlainDate.from('2026-01-01'); date.year === 2026; date = date.add({ days: 1 })) {
    const day = date.toString();
    const isAway = day >= '2026-08-03' && day <= '2026-08-23';
    const facts = factsOn(day, events, isAway);
    const presenting = random() < 0.1;
    const debugging = random() < 0.2;
    let ledger = promptLedger(records, day);
    let due = duePrompts({ prompts: BUILT_IN_PROMPTS, facts, profile, ledger });
    let known = records.length;
    for (let minutes = 6 * 60; minutes <= 22 * 60 && !isAway; minutes += 60) {
      if (known !== records.length) {
        ledger = promptLedger(records, day);
        due = duePrompts({ prompts: BUILT_IN_PROMPTS, facts, profile, ledger });
        known = records.length;
      }
      for (const { prompt, occasion } of due) {
        if (seen.has(`${prompt} ${occasion}`)) continue;
        seen.add(`${prompt} ${occasion}`);
        const week = isoWeekOf(day).name;
        asked.set(week, [...(asked.get(week) ?? []), prompt]);
      }
      const moment: Moment = {
        day,
        minutes,
        weekday: date.dayOfWeek,
        workingDays: WORKING_DAYS,
        workingHours: WORKING_HOURS,
        minutesSinceStart: minutes - 6 * 60,
        isDebugging: debugging && minutes < 12 * 60,
        isPresenting: presenting && minutes >= 12 * 60,
        isFocused: true,
      };
      const decision = mayNotify(due, moment, ledger);
      if (!('prompt' in decision)) continue;
      shown.push({ due: decision.prompt, moment });
      const { prompt, occasion } = decision.prompt;
      const at = `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:00:00+00:00`;
      const record = { at, prompt, occasion, until: null };
      records.push({ ...record, what: 'notified' });
      const reaction = reactionFor(random());
      if (reaction === 'snoozed')
        records.push({ ...record, what: 'snoozed', until: date.add({ days: 7 }).toString() });
      else if (reaction !== null) records.push({ ...record, what: reaction });
    }
  }
  return { shown, asked };
}

function reactionFor(chance: number): Reaction {
  if (chance < 0.6) return 'answered';
  if (chance < 0.75) return 'snoozed';
  return chance < 0.9 ? 'notForThis' : null;
}

/** Two merged pull requests a week, a release a month, a design a quarter, a revert, two hotfixes. */
function plannedEvents(random: () => number): readonly WorkEvent[] {
  const events: WorkEvent[] = [];
  const add = (type: WorkEvent['type'], day: Temporal.PlainDate) =>
    events.push({
      type,
      id: `${type}-${events.length}`,
      day: day.toString(),
      subject: `Work ${events.length}`,
    });
  for (let week = 0; week < 52; week++) {
    const monday = Temporal.PlainDate.from('2026-01-05').add({ weeks: week });
    if (monday.month === 8 && monday.day < 24) continue;
    for (let count = 0; count < 2; count++)
      add('pullRequestMerged', monday.add({ days: Math.floor(random() * 5) }));
    if (week % 4 === 0) add('releaseTag', monday.add({ days: 2 }));
    if (week % 13 === 3) add('designDocCreated', monday.add({ days: 1 }));
    if (week % 13 === 6) add('designDocAccepted', monday.add({ days: 3 }));
    if (week === 20) add('ownRevert', monday);
    if (week % 26 === 9) add('hotfix', monday.add({ days: 4 }));
    if (week % 10 === 2) add('branchOpen', monday);
    if (week === 1) add('firstReview', monday.add({ days: 1 }));
  }
  return events;
}

function factsOn(today: string, events: readonly WorkEvent[], isAway: boolean): Facts {
  const reviewEnd = reviewPeriodOf(today, { length: 'half', fiscalYearStart: 1 }).to;
  return {
    today,
    workingDays: WORKING_DAYS,
    reviewEnd,
    events: events.filter(({ day }) => day <= today),
    newestEntry: { Projects: today, 'Learning and Growth': '2026-02-10' },
    journalSince: '2025-06-01',
    entriesWaiting: 3,
    entriesThisWeek: isAway ? 0 : 2,
    suggestionsWaiting: isAway ? 0 : 4,
    glue: { ...steady(today >= '2026-06-01' && today < '2026-07-01' ? 0.6 : 0.2), of: 20 },
  };
}

/** Mulberry32: the same year for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function steady(share: number): { readonly share: number; readonly leastOfHalves: number } {
  return { share, leastOfHalves: share };
}
