import { plainLine } from '../../base/plainLine.ts';
import type { ReviewedPullRequest } from '../../forge/forgeActivity.ts';
import type { Forge } from '../../history/pullRequest.ts';
import type { Contribution, OwnCommit } from '../contributions/contribution.ts';
import type { PullRequestEvidence } from '../evidence.ts';

/**
 * Title of a month of reviews. From the forge: how many pull requests, and how many of them changed after the review; each
 * number is one of the pull requests that the evidence links. From the history alone: whose changes.
 */
export function reviewTitle({ reviewed, commits, repository }: Contribution): string {
  if (reviewed.length === 0) return titleFromTrailers(commits);
  const project = repository.name.split('/').at(-1) ?? repository.name;
  const noun = reviewed.length === 1 ? 'pull request' : 'pull requests';
  const changed = reviewed.filter(changedAfterReview).length;
  const outcome = changed === 0 ? '' : `; ${changed} changed after review`;
  return `Reviewed ${reviewed.length} ${noun} in ${plainLine(project)}${outcome}`;
}

function changedAfterReview({ lastCommitAt, reviews }: ReviewedPullRequest): boolean {
  const [first] = reviews;
  return lastCommitAt !== null && first !== undefined && Date.parse(lastCommitAt) > Date.parse(first.at);
}

/** Names of as many authors as fit a line; those who asked for most reviews first. */
function titleFromTrailers(commits: readonly OwnCommit[]): string {
  const counts = new Map<string, number>();
  for (const { commit } of commits) {
    const name = plainLine(commit.author.name).slice(0, 60);
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  const shown = names.slice(0, 3);
  const last = names.length > 3 ? 'others' : shown.length > 1 ? shown.pop() : undefined;
  const list = shown.join(', ') + (last === undefined ? '' : ` and ${last}`);
  return list === '' ? 'Reviewed changes' : `Reviewed changes by ${list}`;
}

/** The pull requests that were reviewed, as evidence. */
export function reviewedEvidence(
  { reviewed }: Contribution,
  forge: Forge | null,
): readonly PullRequestEvidence[] {
  return reviewed.map(({ number, title, url }) => ({
    type: 'pullRequest',
    forge,
    number,
    title: plainLine(title),
    url,
  }));
}
