import { message } from '../../base/message.ts';
import type { ReviewPeriod } from '../../base/reviewPeriod.ts';
import type { ForgeActivity, ForgePullRequest } from '../../forge/forgeActivity.ts';
import { dayOf } from '../../history/commit.ts';
import type { Contribution, RepositoryIdentity } from './contribution.ts';
import { pullRequestId } from './contributionId.ts';
import { pullRequestOf } from './forgeRecords.ts';

/** What {@link unseenPullRequests} looks at. */
export interface UnseenInput {
  readonly activity: ForgeActivity | null;
  readonly repository: RepositoryIdentity;
  readonly period: Pick<ReviewPeriod, 'from' | 'to'> | null;
  /** Numbers of those that the history shows, also of those that were set aside. */
  readonly seen: readonly number[];
}

/**
 * Merged pull requests of the user of which this clone holds no commit: not fetched yet, merged into another branch, or
 * committed by a machine. They belong to the period in which their last commit was written, as those of the history do.
 */
export function unseenPullRequests(input: UnseenInput): readonly Contribution[] {
  const { activity, repository, period } = input;
  if (!activity) return [];
  const seen = new Set(input.seen);
  return activity.pullRequests.flatMap((record) => {
    const { from, to } = daysOf(record);
    const isInPeriod = !period || (to >= period.from && to <= period.to);
    const pullRequest = pullRequestOf(record, activity.forge);
    const id = pullRequestId(pullRequest, repository);
    if (seen.has(record.number) || !isInPeriod || id === null) return [];
    return [
      {
        id,
        commitIds: [],
        repository,
        pullRequest: { pullRequest, commit: null, ownCommits: 0, allCommits: 0, record },
        commits: [],
        reviewed: [],
        role: 'author' as const,
        from,
        to,
        grouping: message(
          'Pull request {number}, which the forge knows; its commits are not in this clone.',
          {
            number: record.number,
          },
        ),
      },
    ];
  });
}

function daysOf({ commits, mergedAt }: ForgePullRequest): { readonly from: string; readonly to: string } {
  const days = commits.map(({ authoredAt }) => dayOf(authoredAt)).sort();
  return { from: days[0] ?? dayOf(mergedAt), to: days.at(-1) ?? dayOf(mergedAt) };
}
