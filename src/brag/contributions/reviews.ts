import { groupBy } from '../../base/groupBy.ts';
import { message } from '../../base/message.ts';
import { dayOf } from '../../history/commit.ts';
import type { Contribution, OwnCommit, RepositoryIdentity } from './contribution.ts';
import { hashOf } from './contributionId.ts';

/**
 * Reviews as contributions: one for each month of a repository, for a line on every reviewed commit would
 * bury the user's own work. `commits` are those that name the user as a reviewer, oldest first.
 */
export function reviewContributions(
  commits: readonly OwnCommit[],
  repository: RepositoryIdentity,
): readonly Contribution[] {
  const months = groupBy(commits, ({ commit }) => dayOf(commit.authorDate).slice(0, 7));
  return [...months].map(([month, reviewed]) => {
    const days = reviewed.map(({ commit }) => dayOf(commit.authorDate)).sort();
    return {
      id: hashOf('reviews', repository.forge ?? 'git', repository.name, month),
      repository,
      pullRequest: null,
      commits: reviewed,
      role: 'reviewer',
      from: days[0] ?? month,
      to: days.at(-1) ?? month,
      grouping: message('{count} commits of {month} that name you as a reviewer.', {
        count: reviewed.length,
        month,
      }),
    };
  });
}
