import { type Message, message } from '../base/message.ts';
import type { GlueStep, GlueStepId, LedgerLine } from './glueStep.ts';
import { entriesAmong, glueShare, type Mark, type OverviewWeek } from './overview.ts';

/** What the ledger is reckoned from. */
export interface LedgerInput {
  readonly steps: readonly GlueStep[];
  readonly marks: readonly Mark[];
  readonly weeks: readonly Pick<OverviewWeek, 'ahead' | 'glue'>[];
}

/** Each step with what the marks say of it. What nothing is known of is asked for, never guessed. */
export function glueLedger({ steps, marks, weeks }: LedgerInput): readonly LedgerLine[] {
  const glue = marks.filter((mark) => mark.glue === 'glue');
  const known: Readonly<Record<GlueStepId, () => Message | null>> = {
    visible: () => visible(glue),
    recognised: () => recognised(glue),
    distributed: () => distributed(glue, weeks),
    balanced: () => balanced(marks),
    chosen: () => null,
  };
  return steps.map((step) => ({ step, known: known[step.id]() }));
}

function visible(glue: readonly Mark[]): Message | null {
  if (glue.length === 0) return null;
  const values = { told: entriesAmong(glue), all: glue.length };
  return message('{told} of {all} pieces of glue work have an entry.', values);
}

function recognised(glue: readonly Mark[]): Message | null {
  const entries = glue.filter(({ source }) => source.kind === 'entry');
  if (entries.length === 0) return null;
  const told = entries.filter(({ source }) => source.kind === 'entry' && source.outcome !== null).length;
  return message('{told} of {all} entries about glue work say what came of them.', {
    told,
    all: entries.length,
  });
}

function distributed(glue: readonly Mark[], weeks: LedgerInput['weeks']): Message | null {
  if (glue.length === 0) return null;
  const begun = weeks.filter(({ ahead }) => !ahead);
  const values = { busy: begun.filter((week) => week.glue.glue > 0).length, all: begun.length };
  return message('There was glue work in {busy} of {all} weeks.', values);
}

function balanced(marks: readonly Mark[]): Message | null {
  const count = glueCount(marks);
  const share = glueShare(count);
  if (share === null) return null;
  const { glue, other, unknown } = count;
  const values = { glue, known: glue + other, percent: Math.round(share * 100), unknown };
  return unknown === 0
    ? message('{glue} of {known} contributions are glue work: {percent} %.', values)
    : message(
        '{glue} of {known} contributions are glue work: {percent} %. Of {unknown} more it is not known.',
        values,
      );
}

/** The marks by what is known of their glue. */
export function glueCount(marks: readonly Mark[]): { glue: number; other: number; unknown: number } {
  const count = { glue: 0, other: 0, unknown: 0 };
  for (const { glue } of marks) count[glue]++;
  return count;
}
