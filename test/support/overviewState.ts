import { reviewPeriodOf } from '../../src/base/reviewPeriod.ts';
import type { OverviewInput } from '../../src/overview/periodOverview.ts';
import { overviewState } from '../../src/overview/view/overviewState.ts';
import type { OverviewState } from '../../src/protocol/overview.ts';
import { overviewOf, QUARTER } from './overview.ts';

/** What the host posts about the picture of a period; a quarter, unless `input` says otherwise. */
export function overviewStateOf(
  input: Partial<OverviewInput> = {},
  changes: Partial<OverviewState> = {},
): OverviewState {
  const before = reviewPeriodOf('2026-09-01', { length: 'quarter', fiscalYearStart: 1 });
  const state = overviewState({
    revision: 1,
    length: 'quarter',
    reading: false,
    notices: [],
    overview: overviewOf(input),
    periods: [input.period ?? QUARTER, before],
  });
  return { ...state, ...changes };
}
