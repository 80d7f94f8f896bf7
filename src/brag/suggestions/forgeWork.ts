import { groupBy } from '../../base/groupBy.ts';
import { type Message, message } from '../../base/message.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { ReviewPeriod } from '../../base/reviewPeriod.ts';
import type { ForgeActivity, ForgeIssue, ForgeRelease } from '../../forge/forgeActivity.ts';
import { dayOf } from '../../history/commit.ts';
import type { RepositoryIdentity } from '../contributions/contribution.ts';
import { hashOf } from '../contributions/contributionId.ts';
import type { Evidence } from '../evidence.ts';
import type { Suggestion } from './suggestion.ts';

/**
 * Suggestions for what only a forge tells and no commit shows: releases published and issues reported, each by the month.
 * An issue that a pull request of the user closes is told by that one.
 */
export function forgeWork(
  { releases, issues, pullRequests }: ForgeActivity,
  repository: RepositoryIdentity,
  period: Pick<ReviewPeriod, 'from' | 'to'> | null,
): readonly Suggestion[] {
  const isInPeriod = (day: string) => !period || (day >= period.from && day <= period.to);
  const own = new Set(pullRequests.flatMap(({ closes }) => closes.map(({ number }) => number)));
  const released = releases.filter(({ publishedAt }) => isInPeriod(dayOf(publishedAt)));
  const reported = issues.filter(({ number, createdAt }) => !own.has(number) && isInPeriod(dayOf(createdAt)));
  return [
    ...byMonth(released, ({ publishedAt }) => dayOf(publishedAt)).map((month) =>
      releaseWork(month, repository),
    ),
    ...byMonth(reported, ({ createdAt }) => dayOf(createdAt)).map((month) => issueWork(month, repository)),
  ];
}

/** The items of one month, and their days in order. */
interface Month<T> {
  readonly month: string;
  readonly items: readonly T[];
  readonly days: readonly string[];
}

function byMonth<T>(items: readonly T[], day: (item: T) => string): readonly Month<T>[] {
  return [...groupBy(items, (item) => day(item).slice(0, 7))].map(([month, members]) => ({
    month,
    items: members,
    days: members.map(day).sort(),
  }));
}

/** More names than these do not fit a title; the evidence links all. */
const MAX_TAGS = 3;

function releaseWork(month: Month<ForgeRelease>, repository: RepositoryIdentity): Suggestion {
  const tags = month.items.map(({ tag }) => plainLine(tag).slice(0, 40));
  const shown = [...tags.slice(0, MAX_TAGS), ...(tags.length > MAX_TAGS ? ['others'] : [])];
  const last = shown.length > 1 ? ` and ${shown.pop()}` : '';
  return work(month, repository, {
    kind: 'releases',
    title: `Released ${shown.join(', ')}${last} of ${nameOf(repository)}`,
    score: 10,
    why: [
      message('Releases that you published in {month}, as the forge records them.', { month: month.month }),
    ],
    evidence: month.items.map(({ tag, name, url }) => ({
      type: 'release',
      tag,
      title: plainLine(name),
      url,
    })),
  });
}

function issueWork(month: Month<ForgeIssue>, repository: RepositoryIdentity): Suggestion {
  const closed = month.items.filter(({ closedAt }) => closedAt !== null).length;
  const noun = month.items.length === 1 ? 'issue' : 'issues';
  return work(month, repository, {
    kind: 'issues',
    title: `Reported ${month.items.length} ${noun} in ${nameOf(repository)}${closed === 0 ? '' : `; ${closed} closed`}`,
    score: 4,
    why: [message('Issues that you opened in {month}, as the forge records them.', { month: month.month })],
    evidence: month.items.map(({ number, title, url }) => ({
      type: 'issue',
      number,
      title: plainLine(title),
      url,
    })),
  });
}

interface Work {
  readonly kind: string;
  readonly title: string;
  readonly score: number;
  readonly why: readonly Message[];
  readonly evidence: readonly Evidence[];
}

function work<T>(
  { month, days }: Month<T>,
  repository: RepositoryIdentity,
  { kind, ...told }: Work,
): Suggestion {
  return {
    id: hashOf(kind, repository.forge ?? 'git', repository.name, month),
    commitIds: [],
    section: 'Operational Excellence',
    project: repository.name,
    role: 'author',
    glue: false,
    from: days[0] ?? month,
    to: days.at(-1) ?? month,
    metrics: [],
    commitCount: 0,
    pullRequestCommits: null,
    reviewers: [],
    coAuthors: [],
    ...told,
  };
}

function nameOf({ name }: RepositoryIdentity): string {
  return plainLine(name.split('/').at(-1) ?? name);
}
