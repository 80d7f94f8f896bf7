import { join } from 'node:path';
import { watchFiles } from '../files/watchFiles.ts';
import type { BranchPlace } from './branchPlace.ts';

/**
 * Calls back whenever `HEAD` of this work tree may have moved: another branch, a commit, a rebase. A commit leaves
 * `HEAD` as it is and adds to its reflog. Never throws.
 */
export function watchPlace(
  { gitDir }: Pick<BranchPlace, 'gitDir'>,
  onChange: () => void,
): { dispose(): void } {
  return watchFiles(
    [
      { folder: gitDir, name: 'HEAD' },
      { folder: join(gitDir, 'logs'), name: 'HEAD' },
    ],
    onChange,
  );
}
