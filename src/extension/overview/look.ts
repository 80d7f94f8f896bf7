import * as v from 'valibot';
import type * as vscode from 'vscode';
import { parseIsoDate } from '../../base/isoDate.ts';
import { previousReviewPeriod, type ReviewPeriod, reviewPeriodOf } from '../../base/reviewPeriod.ts';
import type { ProjectFilter } from '../../overview/overview.ts';
import type { OverviewLength } from '../../protocol/overview.ts';
import type { Config } from '../config.ts';
import { today } from '../today.ts';

/** What the user looks at. */
export interface Look {
  readonly length: OverviewLength;
  readonly period: ReviewPeriod;
  /** The periods of that length which can be chosen, the newest first. */
  readonly periods: readonly ReviewPeriod[];
  readonly filter: ProjectFilter | null;
}

/** Keeps what the user looks at in the workspace's state. */
export interface LookChoice {
  current(): Look;
  chooseLength(length: OverviewLength): Promise<void>;
  /** By its name; one that cannot be chosen is passed over. */
  choosePeriod(name: string): Promise<void>;
  chooseProject(filter: ProjectFilter | null): Promise<void>;
}

const KEY = 'overviewLook';
/** How far back anybody looks. */
const COUNT: Readonly<Record<OverviewLength, number>> = { quarter: 8, half: 4, year: 3 };

const KeptSchema = v.object({
  length: v.picklist(['quarter', 'half', 'year']),
  /** A day of the period; `null` for the one of today, which moves on by itself. */
  day: v.nullable(v.string()),
  filter: v.nullable(v.object({ project: v.nullable(v.string()) })),
});
type Kept = v.InferOutput<typeof KeptSchema>;

/** This quarter, until something else is chosen. */
export function createLookChoice(state: vscode.Memento, config: Pick<Config, 'reviewCycle'>): LookChoice {
  const kept = (): Kept => {
    const result = v.safeParse(KeptSchema, state.get(KEY));
    return result.success ? result.output : { length: 'quarter', day: null, filter: null };
  };
  const keep = (change: Partial<Kept>) => state.update(KEY, { ...kept(), ...change });
  function current(): Look {
    const { length, day, filter } = kept();
    const periods = periodsOf(length);
    const chosen = parseIsoDate(day ?? '') ?? today();
    const period = periods.find(({ from, to }) => from <= chosen && chosen <= to) ?? periods[0];
    return { length, periods, period: period ?? reviewPeriodOf(today(), cycleOf(length)), filter };
  }
  const cycleOf = (length: OverviewLength) => ({ ...config.reviewCycle(), length });
  function periodsOf(length: OverviewLength): readonly ReviewPeriod[] {
    const periods = [reviewPeriodOf(today(), cycleOf(length))];
    for (let last = periods[0]; last && periods.length < COUNT[length]; periods.push(last)) {
      last = previousReviewPeriod(last, cycleOf(length));
    }
    return periods;
  }
  return {
    current,
    chooseLength: async (length) => keep({ length, day: kept().day }),
    async choosePeriod(name) {
      const { periods } = current();
      const chosen = periods.find((period) => period.name === name);
      if (chosen) await keep({ day: chosen === periods[0] ? null : chosen.from });
    },
    chooseProject: async (filter) => keep({ filter }),
  };
}
