import { type Message, message } from '../../base/message.ts';
import type { ReviewPeriod } from '../../base/reviewPeriod.ts';
import type { ForgeActivity, ForgePullRequest } from '../../forge/forgeActivity.ts';
import { type Commit, dayOf } from '../../history/commit.ts';
import type { Contribution, RepositoryIdentity } from './contribution.ts';
import { commitId, commitKey, pullRequestId } from './contributionId.ts';
import { pullRequestOf } from './forgeRecords.ts';

/** What {@link unseenPullRequests} looks at. */
export interface UnseenInput {
  readonly activity: ForgeActivity | null;
  readonly repository: RepositoryIdentity;
  readonly period: Pick<ReviewPeriod, 'from' | 'to'> | null;
  /** Numbers of those that the history shows, also of those that were set aside. */
  readonly seen: readonly number[];
  /** The user's commits in this clone. */
  readonly commits: readonly Commit[];
}

/** Pull requests without a commit here, and those whose commits all came in with other work, with the reason. */
export interface Unseen {
  readonly contributions: readonly Contribution[];
  readonly elsewhere: readonly { readonly contribution: Contribution; readonly reason: Message }[];
}

/**
 * Merged pull requests of the user of which this clone holds no commit: not fetched yet, merged into another branch, or
 * committed by a machine. They belong to the period in which their last commit was written, as those of the history do. One
 * that was merged into the branch of another, or is a backport, holds nothing that is not told already.
 */
export function unseenPullRequests(input: UnseenInput): Unseen {
  const { activity, repository, period } = input;
  if (!activity) return { contributions: [], elsewhere: [] };
  const seen = new Set(input.seen);
  const isHere = inClone(input.commits);
  const contributions: Contribution[] = [];
  const elsewhere: { readonly contribution: Contribution; readonly reason: Message }[] = [];
  for (const record of activity.pullRequests) {
    const { from, to } = daysOf(record);
    const isInPeriod = !period || (to >= period.from && to <= period.to);
    const pullRequest = pullRequestOf(record, activity.forge);
    const id = pullRequestId(pullRequest, repository);
    if (seen.has(record.number) || !isInPeriod || id === null) continue;
    const { number } = record;
    const contribution: Contribution = {
      id,
      // A later fetch may bring them in without the forge that knows what they belong to.
      commitIds: record.commits.map(commitKey),
      repository,
      pullRequest: { pullRequest, commit: null, ownCommits: 0, allCommits: 0, record },
      commits: [],
      reviewed: [],
      role: 'author',
      from,
      to,
      grouping: message('Pull request {number}, which the forge knows; its commits are not in this clone.', {
        number,
      }),
    };
    if (!isHere(record)) contributions.push(contribution);
    else {
      const reason = message('The commits of pull request {number} came in with other work.', { number });
      elsewhere.push({ contribution, reason });
    }
  }
  return { contributions, elsewhere };
}

/** Whether all that a pull request holds is among `commits`. */
function inClone(commits: readonly Commit[]): (record: ForgePullRequest) => boolean {
  const hashes = new Set(commits.map(({ hash }) => hash));
  const ids = new Set(commits.map(commitId));
  return ({ mergeCommit, commits: own }) =>
    (mergeCommit !== null && hashes.has(mergeCommit)) ||
    (own.length > 0 && own.every((commit) => hashes.has(commit.hash) || ids.has(commitKey(commit))));
}

function daysOf({ commits, mergedAt }: ForgePullRequest): { readonly from: string; readonly to: string } {
  const days = commits.map(({ authoredAt }) => dayOf(authoredAt)).sort();
  return { from: days[0] ?? dayOf(mergedAt), to: days.at(-1) ?? dayOf(mergedAt) };
}
