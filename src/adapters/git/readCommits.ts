import { UserError } from '../../base/userError.ts';
import type { Commit } from '../../history/commit.ts';
import { LOG_FORMAT } from '../../history/logFormat.ts';
import { parseLog } from '../../history/parseLog.ts';
import type { GitContext } from './gitContext.ts';
import { type Revisions, streamCommits } from './streamCommits.ts';

/** More commits of one log are not read. */
const MAX_COMMITS = 1_000;

/** The commits of a short log, with further arguments for git. Where an object is missing, those before it. */
export async function readCommits(
  context: GitContext,
  revisions: Revisions,
  args: readonly string[],
  signal: AbortSignal,
): Promise<readonly Commit[]> {
  const commits: Commit[] = [];
  const log = [`--format=${LOG_FORMAT}`, '--date=raw', `--max-count=${MAX_COMMITS}`, ...args];
  try {
    for await (const commit of parseLog(streamCommits(context, log, revisions, signal))) commits.push(commit);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof UserError)) throw error;
  }
  return commits;
}
