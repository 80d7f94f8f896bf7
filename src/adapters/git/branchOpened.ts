import { join } from 'node:path';
import { readRegularFile } from '../files/readRegularFile.ts';
import type { BranchPlace } from './branchPlace.ts';

/** The first line of a reflog holds two hashes, a name and a subject. */
const MAX_LINE = 4_096;

/** Names that projects give their main line: it is not meant to be closed. */
const MAIN = /^(?:main|master|trunk|develop|development|HEAD)$/;

/**
 * When the branch at hand was made, in milliseconds since 1970, by its reflog and without git; `null` for a main line and
 * where it cannot be told. Source: git-reflog(1).
 */
export async function branchOpened({ branch, commonDir }: BranchPlace): Promise<number | null> {
  if (MAIN.test(branch)) return null;
  const bytes = await readRegularFile(join(commonDir, 'logs/refs/heads', branch), MAX_LINE);
  const [line = ''] = bytes ? new TextDecoder().decode(bytes).split('\n', 1) : [];
  // Programs that give no reason write no tab.
  const seconds = /> (\d{1,12}) [+-]\d{4}(?:\t|\r?$)/.exec(line)?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}
