import type { Commit } from '../../history/commit.ts';
import type { RepositoryContext } from '../../history/pullRequest.ts';
import { recognisePullRequests } from '../../history/pullRequests/recognise.ts';
import type { GitContext } from './gitContext.ts';
import { readCommits } from './readCommits.ts';
import { readRefs } from './refs.ts';

/** Where pull requests are looked for. */
export interface PullRequestSearch {
  readonly context: GitContext;
  /** What the messages' grammars may know. */
  readonly facts: RepositoryContext;
  readonly signal: AbortSignal;
}

/** Merges whose branches are read: each takes a process. */
const MAX_MERGES = 50;

/**
 * The commits of pull requests, by number: what squashed or merged them, and what a merge brought in. One pass over
 * the history, in which git itself looks for the numbers; none for no numbers.
 */
export async function findPullRequestCommits(
  { context, facts, signal }: PullRequestSearch,
  numbers: ReadonlySet<number>,
): Promise<ReadonlyMap<number, readonly Commit[]>> {
  const found = new Map<number, Commit[]>();
  if (numbers.size === 0) return found;
  const { tips } = await readRefs(context, signal);
  const revisions = { from: [...new Set(tips.map(({ hash }) => hash))], except: [] };
  const patterns = [...numbers].flatMap((number) => spellings(number).map((text) => `--grep=${text}`));
  const candidates = await readCommits(context, revisions, ['--fixed-strings', ...patterns], signal);
  let merges = 0;
  for (const commit of candidates) {
    for (const { number, repository, isMerge } of recognisePullRequests(commit, facts)) {
      if (number === null || !numbers.has(number)) continue;
      if (repository !== null && facts.fullName !== null && repository !== facts.fullName) continue;
      const [main, ...branches] = commit.parents;
      const brings = isMerge && main !== undefined && branches.length > 0 && merges++ < MAX_MERGES;
      const brought = brings
        ? await readCommits(context, { from: branches, except: [main] }, [], signal)
        : [];
      found.set(number, [...(found.get(number) ?? []), commit, ...brought]);
    }
  }
  return found;
}

/** How forges and tools write a number into messages; the grammars tell what it means there. */
function spellings(number: number): readonly string[] {
  return [`#${number}`, `!${number}`, `PR ${number}`, `/${number}`];
}
