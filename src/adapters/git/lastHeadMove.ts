import { join } from 'node:path';
import { readRegularFile } from '../files/readRegularFile.ts';
import type { BranchPlace } from './branchPlace.ts';

/** What last moved `HEAD`. */
export interface HeadMove {
  /** Full hash of the commit that `HEAD` went to. */
  readonly hash: string;
  /** A new commit of the user's own, not an amended one, a merge or a checkout. */
  readonly isCommit: boolean;
}

/** A line holds two hashes, a name and a subject. */
const TAIL_BYTES = 16 * 1024;

/** The last line of this work tree's reflog, read without git; `null` when there is none. Source: git-reflog(1). */
export async function lastHeadMove({ gitDir }: Pick<BranchPlace, 'gitDir'>): Promise<HeadMove | null> {
  const bytes = await readRegularFile(join(gitDir, 'logs/HEAD'), TAIL_BYTES, 'end');
  const line = bytes ? (new TextDecoder().decode(bytes).trimEnd().split('\n').at(-1) ?? '') : '';
  const [, hash, action] = MOVE.exec(line) ?? [];
  return hash && action !== undefined ? { hash, isCommit: /^commit(?: \(initial\))?$/.test(action) } : null;
}

const MOVE = /^[0-9a-f]{40,64} ([0-9a-f]{40,64}) .*?\t([^:]*):/;
