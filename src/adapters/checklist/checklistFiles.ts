import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { BranchPlace } from '../git/branchPlace.ts';

/** The two files that may hold what is said of one repository or folder. */
export interface ChecklistFiles {
  /** Beside git's own files: shared by windows and work trees, moved with the folder, never committed. */
  readonly repositoryFile: string | null;
  /** In the user's storage: for a folder without git, and for a repository that may not be written. */
  readonly ownFile: string;
}

/** Where to look from. */
export interface ChecklistFilesOptions {
  /** `null` without git. */
  readonly place: Pick<BranchPlace, 'commonDir'> | null;
  /** Absolute path of the extension's storage. */
  readonly globalStorage: string;
  /** What tells the folder from others, such as its URI; it counts without git only. */
  readonly folder: string;
}

/** The files of a place, as absolute paths. None of them need exist. */
export function checklistFiles({ place, globalStorage, folder }: ChecklistFilesOptions): ChecklistFiles {
  // A path is too long and too revealing for a name.
  const name = createHash('sha256')
    .update(place?.commonDir ?? folder)
    .digest('hex');
  return {
    repositoryFile: place && join(place.commonDir, 'staffward', 'checklist.jsonl'),
    ownFile: join(globalStorage, 'checklists', `${name}.jsonl`),
  };
}
