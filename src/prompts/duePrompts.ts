import type { Profile } from '../profile/profile.ts';
import { calendarOccasion, jobDayOccasion } from './calendar.ts';
import { eventOccasions } from './eventOccasions.ts';
import type { Facts } from './facts.ts';
import { daysLater, isOpen, type Occasion } from './occasion.ts';
import type { Condition, Prompt } from './prompt.ts';
import type { DuePrompt, PromptLedger } from './promptLedger.ts';

/** More at a time would be a list of duties. */
const MAX_DUE = 3;
/** A snoozed prompt may be asked beyond its last day, but not for ever. */
const MAX_SNOOZE_DAYS = 60;

/** What decides which prompts are due. */
export interface DueInput {
  readonly prompts: readonly Prompt[];
  readonly facts: Facts;
  readonly profile: Profile;
  readonly ledger: PromptLedger;
}

/** The prompts to be asked today, those that matter most first: at most three, each for one occasion. */
export function duePrompts({ prompts, facts, profile, ledger }: DueInput): readonly DuePrompt[] {
  return prompts
    .filter(({ id, when }) => !ledger.isSilenced(id) && holds(when, profile))
    .flatMap((prompt) => {
      const occasion = occasionsOf(prompt, facts, profile)
        .filter((each) => isAsked(prompt, each, facts.today, ledger))
        .sort((a, b) => compare(b.since, a.since))[0];
      return occasion ? [dueOf(prompt, occasion)] : [];
    })
    .sort((a, b) => b.weight - a.weight || compare(a.since, b.since) || compare(a.prompt, b.prompt))
    .slice(0, MAX_DUE);
}

function dueOf({ id, weight }: Prompt, { key, since, subject }: Occasion): DuePrompt {
  return { prompt: id, weight, occasion: key, since, subject };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function occasionsOf({ trigger }: Prompt, facts: Facts, { startDate }: Profile): readonly Occasion[] {
  switch (trigger.on) {
    case 'jobDay':
      return present(jobDayOccasion(trigger.day, startDate));
    case 'friday':
      return hasSomethingToSay(facts) ? present(calendarOccasion('friday', { ...facts, startDate })) : [];
    case 'month':
    case 'quarter':
    case 'reviewPeriodEnd':
    case 'halfYear':
    case 'anniversary':
      return present(calendarOccasion(trigger.on, { ...facts, startDate }));
    default:
      return eventOccasions(trigger.on, facts);
  }
}

/** A week without work, such as one of holidays, is not asked about. */
function hasSomethingToSay({ entriesThisWeek, entriesWaiting, suggestionsWaiting }: Facts): boolean {
  return entriesThisWeek + entriesWaiting + suggestionsWaiting > 0;
}

function present(occasion: Occasion | null): readonly Occasion[] {
  return occasion ? [occasion] : [];
}

function isAsked({ id }: Prompt, occasion: Occasion, today: string, ledger: PromptLedger): boolean {
  if (ledger.isDone(id, occasion.key)) return false;
  const snoozed = ledger.snoozedUntil(id, occasion.key);
  // Nobody snoozes for longer, but for a clock that ran ahead.
  if (snoozed === null || snoozed > daysLater(today, MAX_SNOOZE_DAYS)) return isOpen(occasion, today);
  return snoozed <= today && today <= daysLater(occasion.until, MAX_SNOOZE_DAYS);
}

/** What the profile leaves open holds. */
function holds({ levels, tracks, companyStages, remote }: Condition, profile: Profile): boolean {
  const isOneOf = (known: readonly string[] | undefined, value: string | null) =>
    known === undefined || value === null || known.includes(value);
  return (
    isOneOf(levels, profile.level) &&
    isOneOf(tracks, profile.track) &&
    isOneOf(companyStages, profile.companyStage) &&
    (remote === undefined || profile.remote === null || profile.remote === remote)
  );
}
