import type { ForgeActivity } from '../../forge/forgeActivity.ts';
import type { Commit } from '../../history/commit.ts';
import { subjectOf } from '../../history/message.ts';
import type { AttributedCommit, AttributedMerge, OwnHistory } from '../../history/ownHistory.ts';
import type { PullRequest, RepositoryContext } from '../../history/pullRequest.ts';
import { recognisePullRequests } from '../../history/pullRequests/recognise.ts';
import type { ForgeRecords } from './forgeRecords.ts';
import { pullRequestOf } from './forgeRecords.ts';

/** How a commit came in: the pull request, and the commit whose message names it. */
export interface Landing {
  readonly pullRequest: PullRequest;
  readonly commit: Commit;
  /** `null` when `commit` is the work itself (squash, rebase, trailer). */
  readonly merge: AttributedMerge | null;
}

/** What is known of a repository besides its history. */
export interface LandingContext {
  readonly context: RepositoryContext;
  readonly records: ForgeRecords;
  readonly forge: ForgeActivity['forge'] | null;
}

/** Finds the pull request that brought in a commit of `history`; `null` when neither a message nor the forge tells. */
export function landingFinder(
  history: OwnHistory,
  { context, records, forge }: LandingContext,
): (own: AttributedCommit) => Landing | null {
  const merges = new Map(
    history.merges.map((merge) => [
      merge.commit.hash,
      { merge, pullRequests: recognisePullRequests(merge.commit, context).filter(({ isMerge }) => isMerge) },
    ]),
  );
  return ({ commit, mergedBy, role }) => {
    const named = recognisePullRequests(commit, context).filter(({ isMerge }) => !isMerge);
    const candidates: Landing[] = named
      .slice(0, 1)
      .map((pullRequest) => ({ pullRequest, commit, merge: null }));
    for (const hash of mergedBy) {
      const around = merges.get(hash);
      if (!around || isIntegration(around.merge)) continue;
      const pullRequest = theOneOf(around.pullRequests, commit);
      if (pullRequest) candidates.push({ pullRequest, commit: around.merge.commit, merge: around.merge });
    }
    // The innermost counts: what lies around it is a roll-up, a release or a merge queue. A change without a
    // number yields to one with a number, for a GitLab squash is named only by the merge around it.
    const numbered = candidates.find(({ pullRequest }) => pullRequest.number !== null);
    if (numbered) return numbered;
    // A rebase merge leaves no mark in any message.
    const record = role === 'reviewer' ? null : records.byCommit(commit);
    if (record && forge) return { pullRequest: pullRequestOf(record, forge), commit, merge: null };
    return candidates[0] ?? null;
  };
}

/** A pull request that holds so many commits of so many others is a release or a branch kept up to date. */
function isIntegration({ sideCommits, ownCommits }: AttributedMerge): boolean {
  return sideCommits > 60 && ownCommits * 4 < sideCommits;
}

/** bors-ng merges several pull requests at once: the one with the commit's title or author. */
function theOneOf(pullRequests: readonly PullRequest[], commit: Commit): PullRequest | null {
  if (pullRequests.length < 2) return pullRequests[0] ?? null;
  const subject = subjectOf(commit.message).toLowerCase();
  const names = [commit.author.name, commit.author.email.replace(/@.*$/, '').replace(/^\d+\+/, '')].map(
    lettersOf,
  );
  return (
    pullRequests.find(({ title }) => title?.toLowerCase() === subject) ??
    pullRequests.find(({ authorLogin }) => authorLogin !== null && names.includes(lettersOf(authorLogin))) ??
    null
  );
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
