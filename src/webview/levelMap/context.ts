import type { LevelMapAction, LevelMapState } from '../../protocol/levelMap.ts';

/** What every part of the page is drawn from, and how it tells what the user does. */
export interface MapContext {
  readonly state: LevelMapState;
  /** Tells the host. */
  act(action: LevelMapAction): void;
}
