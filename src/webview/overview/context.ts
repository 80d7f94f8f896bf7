import type { ChartName, OverviewAction, OverviewState } from '../../protocol/overview.ts';
import type { LocalState } from './localState.ts';

/** What every part of the page is drawn from, and how it tells what the user does. */
export interface OverviewContext {
  readonly state: OverviewState;
  readonly local: LocalState;
  /** Tells the host. */
  act(action: OverviewAction): void;
  /** Lists what stands behind a mark of a chart; `null` lists nothing. */
  select(chart: ChartName, mark: string | null): void;
  /** Puts the focus on a mark of a chart. */
  focusMark(chart: ChartName, mark: string): void;
  /** Shows more of a list. */
  showMore(list: string): void;
}
