import type { Host } from '../host.ts';
import type { LevelModel } from './model.ts';

/** What the commands about levels work with. */
export interface LevelParts {
  readonly model: LevelModel;
  readonly log: Host['log'];
  readonly config: Host['config'];
}
