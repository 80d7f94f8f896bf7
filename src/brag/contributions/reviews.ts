import { groupBy } from '../../base/groupBy.ts';
import { message } from '../../base/message.ts';
import type { ReviewPeriod } from '../../base/reviewPeriod.ts';
import type { ReviewedPullRequest } from '../../forge/forgeActivity.ts';
import { dayOf } from '../../history/commit.ts';
import type { Contribution, OwnCommit, RepositoryIdentity } from './contribution.ts';
import { hashOf } from './contributionId.ts';

/** Everything that shows reviews by the user in one repository. */
export interface ReviewInput {
  /** Commits that name the user as a reviewer, oldest first. */
  readonly commits: readonly OwnCommit[];
  /** What the forge tells; empty when it was not asked. */
  readonly reviewed: readonly ReviewedPullRequest[];
  readonly repository: RepositoryIdentity;
  /** Days of the reviews that the forge tells; `null` for all. */
  readonly period: Pick<ReviewPeriod, 'from' | 'to'> | null;
}

/**
 * Reviews as contributions: one for each month of a repository, for a line on every reviewed commit would
 * bury the user's own work. The same month has the same id with and without the forge.
 */
export function reviewContributions({
  commits,
  reviewed,
  repository,
  period,
}: ReviewInput): readonly Contribution[] {
  const byCommits = groupBy(commits, ({ commit }) => dayOf(commit.authorDate).slice(0, 7));
  const inPeriod = reviewed.flatMap((pullRequest) => {
    const days = daysOf(pullRequest).filter((day) => !period || (day >= period.from && day <= period.to));
    return days.length === 0 ? [] : [{ pullRequest, days }];
  });
  // A pull request that took two months belongs to the one in which it was last reviewed.
  const byReviews = groupBy(inPeriod, ({ days }) => days.at(-1)?.slice(0, 7) ?? '');
  const months = [...new Set([...byCommits.keys(), ...byReviews.keys()])].sort();
  return months.map((month) => {
    const named = byCommits.get(month) ?? [];
    const told = byReviews.get(month) ?? [];
    const days = [
      ...named.map(({ commit }) => dayOf(commit.authorDate)),
      ...told.flatMap((each) => each.days.filter((day) => day.startsWith(month))),
    ].sort();
    return {
      id: hashOf('reviews', repository.forge ?? 'git', repository.name, month),
      commitIds: [],
      repository,
      pullRequest: null,
      commits: named,
      reviewed: told.map(({ pullRequest }) => pullRequest),
      role: 'reviewer',
      from: days[0] ?? month,
      to: days.at(-1) ?? month,
      grouping:
        told.length === 0
          ? message('{count} commits of {month} that name you as a reviewer.', { count: named.length, month })
          : message('{count} pull requests that you reviewed in {month}.', { count: told.length, month }),
    };
  });
}

/** Days of the user's reviews, ascending. */
function daysOf({ reviews }: ReviewedPullRequest): readonly string[] {
  return reviews.map(({ at }) => dayOf(at)).sort();
}
