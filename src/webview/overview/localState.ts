import type { ChartName } from '../../protocol/overview.ts';

/** What the page alone knows: where the user is in it. */
export interface LocalState {
  /** The mark whose contributions are listed. */
  readonly selected: { readonly chart: ChartName; readonly mark: string } | null;
  /** The mark of each chart that Tab comes to; the first one without. */
  readonly current: Readonly<Partial<Record<ChartName, string>>>;
  /** How much of each list is shown beyond its beginning. */
  readonly shown: Readonly<Record<string, number>>;
}

/** A page that was just opened. */
export const NOWHERE: LocalState = { selected: null, current: {}, shown: {} };

/** A list begins with so many. */
const FIRST = 10;
/** And goes on by so many. */
const MORE = 50;

/** After choosing a mark; the same one again closes its list, and so does none. */
export function afterSelecting(local: LocalState, chart: ChartName, mark: string | null): LocalState {
  const isAgain = local.selected?.chart === chart && local.selected.mark === mark;
  const { [detailsOf(chart)]: _, ...shown } = local.shown;
  return {
    selected: mark === null || isAgain ? null : { chart, mark },
    current: mark === null ? local.current : { ...local.current, [chart]: mark },
    shown,
  };
}

/** After moving to a mark. */
export function afterMoving(local: LocalState, chart: ChartName, mark: string): LocalState {
  return { ...local, current: { ...local.current, [chart]: mark } };
}

/** After asking for more of a list. */
export function afterMore(local: LocalState, list: string): LocalState {
  return { ...local, shown: { ...local.shown, [list]: shownOf(local, list) + MORE } };
}

/** How many of a list are shown. */
export function shownOf({ shown }: LocalState, list: string): number {
  return shown[list] ?? FIRST;
}

/** Names the list of what stands behind a mark. */
export function detailsOf(chart: ChartName): string {
  return `details-${chart}`;
}
