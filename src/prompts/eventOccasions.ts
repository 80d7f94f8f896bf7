import type { Facts, WorkEvent } from './facts.ts';
import { daysLater, type Occasion, occasionFrom } from './occasion.ts';
import type { PromptEvent } from './prompt.ts';

/** How long an event is asked about, in days. */
const EVENT_DAYS = 10;
const BRANCH_DAYS = 10;
const SECTION_DAYS = 84;
/** Less is a week of chores, and too few contributions say nothing. */
const GLUE_SHARE = 0.5;
const GLUE_CONTRIBUTIONS = 8;

/** The occasions that an event gives, open or not; each has the same key on every machine. */
export function eventOccasions(event: PromptEvent, facts: Facts): readonly Occasion[] {
  switch (event) {
    case 'pullRequestMerged':
      return mergedOccasions(facts);
    case 'branchOpenTenDays':
      return eventsOf(facts, 'branchOpen').map(({ id, day, subject }) =>
        occasionFrom(`branchOpenTenDays/${id}`, daysLater(day, BRANCH_DAYS), EVENT_DAYS, subject),
      );
    case 'sectionEmptyTwelveWeeks':
      return sectionOccasions(facts);
    case 'glueShareHigh':
    case 'glueShareZero':
      return glueOccasions(event, facts);
    default:
      return eventsOf(facts, event).map(({ id, day, subject }) =>
        occasionFrom(`${event}/${id}`, day, EVENT_DAYS, subject),
      );
  }
}

function eventsOf({ events, today }: Facts, type: WorkEvent['type']): readonly WorkEvent[] {
  // A commit from a clock that runs ahead is asked about once its day has come.
  return events.filter((event) => event.type === type && event.day <= today);
}

/** The first pull request merged in a month: Friday asks about the others. */
function mergedOccasions(facts: Facts): readonly Occasion[] {
  const firstOfMonth = new Map<string, WorkEvent>();
  const merged = eventsOf(facts, 'pullRequestMerged').toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
  for (const event of merged) {
    const month = event.day.slice(0, 7);
    if (!firstOfMonth.has(month)) firstOfMonth.set(month, event);
  }
  return [...firstOfMonth].map(([month, { day, subject }]) =>
    occasionFrom(`pullRequestMerged/${month}`, day, EVENT_DAYS, subject),
  );
}

/** The section that has gone longest without an entry, once a quarter, in a journal as old as that. */
function sectionOccasions({ today, newestEntry, journalSince }: Facts): readonly Occasion[] {
  if (journalSince === null || daysLater(journalSince, SECTION_DAYS) > today) return [];
  const due = Object.entries(newestEntry)
    .map(([section, newest]) => ({ section, since: daysLater(newest, SECTION_DAYS) }))
    .filter(({ since }) => since <= today)
    .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
  const [longest] = due;
  return longest ? [quarterly('sectionEmptyTwelveWeeks', today, longest.section)] : [];
}

/** High only when it stays so: one week of chores at the end of a quarter is none. */
function glueOccasions(
  event: 'glueShareHigh' | 'glueShareZero',
  { today, glue }: Facts,
): readonly Occasion[] {
  if (glue === null || glue.of < GLUE_CONTRIBUTIONS) return [];
  const isDue = event === 'glueShareZero' ? glue.share === 0 : glue.leastOfHalves >= GLUE_SHARE;
  return isDue ? [quarterly(event, today, '')] : [];
}

/** Asked at any time, once in a quarter. */
function quarterly(event: PromptEvent, today: string, subject: string): Occasion {
  const quarter = `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
  return occasionFrom(`${event}/${quarter}`, today, 1, subject);
}
