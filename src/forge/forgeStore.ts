import type { ForgeActivity } from './forgeActivity.ts';
import type { ActivityKind, EntityTags, ForgeRepository } from './pullRequestSource.ts';

/** What was fetched of one repository, and how far. */
export interface StoredActivity {
  readonly activity: ForgeActivity;
  /** ISO date from which on everything was asked for. */
  readonly from: string;
  /** For each list the ISO 8601 date-time, by the forge's clock, up to which it is complete. */
  readonly through: Readonly<Partial<Record<ActivityKind, string>>>;
  /** The repository that `activity` is of when the one asked for is a fork of it: their numbers must not be mixed. */
  readonly origin?: string | undefined;
  /** Of answers that `activity` holds whole. */
  readonly tags?: EntityTags | undefined;
}

/** PORT to where fetched activity is kept. Reading never rejects: what cannot be read is not there. */
export interface ForgeStore {
  read(repository: ForgeRepository): Promise<StoredActivity | null>;
  /** Replaces what was kept of the repository, whole or not at all. Rejects with a `UserError`. */
  write(repository: ForgeRepository, stored: StoredActivity): Promise<void>;
  /** Removes everything that was ever fetched. Rejects with a `UserError`. */
  forgetAll(): Promise<void>;
}
