import { groupBy } from '../../base/groupBy.ts';
import { type Message, message } from '../../base/message.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { ReviewPeriod } from '../../base/reviewPeriod.ts';
import type { ForgeActivity } from '../../forge/forgeActivity.ts';
import { dayOf, type FileChange } from '../../history/commit.ts';
import { subjectOf } from '../../history/message.ts';
import type { AttributedMerge, OwnHistory } from '../../history/ownHistory.ts';
import type { RepositoryContext } from '../../history/pullRequest.ts';
import type { Role } from '../../history/role.ts';
import type {
  Contribution,
  OwnCommit,
  OwnPullRequest,
  RepositoryIdentity,
  SetAside,
} from './contribution.ts';
import { commitId, hashOf, pullRequestId } from './contributionId.ts';
import { copiedCommits } from './copies.ts';
import { betterTitle, type ForgeRecords, forgeRecords } from './forgeRecords.ts';
import { type Landing, landingFinder } from './landing.ts';
import { looseGroups } from './looseGroups.ts';
import { isDraft, isDraftSubject, noiseOfCommit, noiseOfWork } from './noise.ts';
import { reviewContributions } from './reviews.ts';
import { undoneCommits } from './undone.ts';
import { unseenPullRequests } from './unseenPullRequests.ts';

/** One repository's history of the user, and what is known besides. */
export interface GroupInput {
  readonly history: OwnHistory;
  readonly repository: RepositoryIdentity;
  readonly context: RepositoryContext;
  /** File changes by hash; commits that are missing here are judged by their messages alone. */
  readonly files: ReadonlyMap<string, readonly FileChange[]>;
  /** What the forge tells; `null` when it was not asked. */
  readonly activity: ForgeActivity | null;
  /** Days to which the forge's work belongs; `null` for all. */
  readonly period: Pick<ReviewPeriod, 'from' | 'to'> | null;
}

/** Everything the user did, once: as a contribution or set aside with the reason. */
export interface Grouped {
  readonly contributions: readonly Contribution[];
  readonly setAside: readonly SetAside[];
}

/** One of the user's commits on its way into a contribution. */
interface Placed {
  readonly own: OwnCommit;
  readonly merges: readonly AttributedMerge[];
  readonly landing: Landing | null;
}

/** A commit that a pull request brought in. */
type Landed = Placed & { readonly landing: Landing };

/**
 * Turns commits into contributions. A pull request is one contribution; commits without one are grouped by
 * the rule of `looseGroups.ts`; reviews by month. What counts for nothing (noise, undone work, second copies)
 * is set aside commit by commit first, so that a pull request keeps the rest.
 */
export function groupContributions(input: GroupInput): Grouped {
  const { history, repository, context, files, activity, period } = input;
  const records = forgeRecords(activity);
  const landingOf = landingFinder(history, { context, records, forge: activity?.forge ?? null });
  const merges = new Map(history.merges.map((merge) => [merge.commit.hash, merge]));
  const placed = history.commits.map((attributed): Placed => {
    const { commit, role, mergedBy, isOnMain } = attributed;
    return {
      own: { commit, role, files: files.get(commit.hash) ?? null, isOnMain },
      merges: mergedBy.flatMap((hash) => merges.get(hash) ?? []),
      landing: landingOf(attributed),
    };
  });
  // A merge that brought in the user's work is that work's evidence; it is neither work nor noise.
  const work = placed.filter(({ own }) => own.role !== 'reviewer' && !merges.has(own.commit.hash));
  const { kept, dropped } = sift(work, history, records);

  const landed = kept.flatMap((placed) => (placed.landing ? [{ ...placed, landing: placed.landing }] : []));
  const pullRequests = groupBy(landed, ({ landing }) => keyOf(landing, repository));
  const unseen = unseenPullRequests({
    activity,
    repository,
    period,
    seen: placed.flatMap(({ landing }) => landing?.pullRequest.number ?? []),
    commits: work.map(({ own }) => own.commit),
  });
  const found: Contribution[] = [
    ...[...pullRequests].map(([key, members]) => ofPullRequest(key, members, repository, records)),
    ...looseGroups(kept.filter(({ landing }) => landing === null)).map(({ commits, grouping }) => {
      const ids = commits.map(({ commit }) => commitId(commit));
      const id = lastOf(ids.slice(0, 1));
      return { ...contribution({ id, repository, pullRequest: null, commits, grouping }), commitIds: ids };
    }),
    ...unseen.contributions,
  ];
  const contributions: Contribution[] = [];
  const setAside = [
    ...dropped.map(({ placed, reason }) => asideOf(placed.own, reason, repository)),
    ...unseen.elsewhere.map(({ contribution, reason }) => unseenAside(contribution, reason)),
  ];
  for (const candidate of found) {
    const reason = noiseOfWork({
      subjects: subjectsOf(candidate),
      commits: candidate.commits,
      isPullRequest: candidate.pullRequest !== null,
    });
    if (!reason) contributions.push(candidate);
    else if (candidate.commits.length === 0) setAside.push(unseenAside(candidate, reason));
    else for (const own of candidate.commits) setAside.push(asideOf(own, reason, repository));
  }
  const reviewed = placed.filter(({ own }) => own.role === 'reviewer' && own.commit.parents.length < 2);
  const reviews = reviewContributions({
    commits: reviewed.map(({ own }) => own),
    reviewed: activity?.reviewed ?? [],
    repository,
    period,
  });
  return { contributions: [...contributions, ...reviews], setAside };
}

interface Sifted {
  readonly kept: readonly Placed[];
  readonly dropped: readonly { readonly placed: Placed; readonly reason: Message }[];
}

function sift(work: readonly Placed[], history: OwnHistory, records: ForgeRecords): Sifted {
  const undone = undoneCommits(
    work.map(({ own, merges, landing }) => ({
      commit: own.commit,
      mergedBy: merges.map(({ commit }) => commit.hash),
      pullRequest: landing?.pullRequest.number ?? null,
    })),
    history.reverts,
  );
  const copies = copiedCommits(
    work.map(({ own, landing }) => ({
      own,
      pullRequest: landing?.pullRequest ?? null,
      landedBy: landing?.commit.hash ?? null,
    })),
  );
  const reasons = new Map<Placed, Message>();
  for (const placed of work) {
    const { commit } = placed.own;
    const reason = noiseOfCommit(placed.own) ?? undone.get(commit.hash) ?? copies.get(commit.hash);
    if (reason) reasons.set(placed, reason);
  }
  for (const placed of draftsWithATitle(work, reasons, records)) {
    const { hash } = placed.own.commit;
    const reason = undone.get(hash) ?? copies.get(hash);
    if (reason) reasons.set(placed, reason);
    else reasons.delete(placed);
  }
  return {
    kept: work.filter((placed) => !reasons.has(placed)),
    dropped: [...reasons].map(([placed, reason]) => ({ placed, reason })),
  };
}

/** A pull request of nothing but "wip" commits is work all the same when it has a title of its own. */
function draftsWithATitle(
  work: readonly Placed[],
  reasons: ReadonlyMap<Placed, Message>,
  records: ForgeRecords,
): readonly Placed[] {
  const titled = ({ landing }: Placed) => {
    if (landing?.merge) return landing.pullRequest.title ? landing.merge : null;
    const record = landing && records.byNumber(landing.pullRequest.number);
    return record && !isDraftSubject(record.title) ? record : null;
  };
  return [...groupBy(work, titled)].flatMap(([title, members]) => {
    if (!title || !members.every((placed) => reasons.has(placed))) return [];
    return members.filter(({ own }) => isDraft(own));
  });
}

function keyOf({ pullRequest, commit }: Landing, repository: RepositoryIdentity): string {
  const id = pullRequestId(pullRequest, repository);
  return id ?? hashOf('change', repository.name, pullRequest.changeId ?? commit.hash);
}

function ofPullRequest(
  id: string,
  all: readonly Landed[],
  repository: RepositoryIdentity,
  records: ForgeRecords,
): Contribution {
  const members = withoutLeftovers(all);
  // The latest commit that names it: with trailers every commit does, and a merge stands for all.
  const { landing } = members.find(({ landing }) => landing.merge) ?? lastOf(members);
  const commits = members.map(({ own }) => own);
  const { number, repository: other } = landing.pullRequest;
  const isHere = other === null || other.toLowerCase() === repository.name.toLowerCase();
  const record = isHere ? records.byNumber(number) : null;
  const title = record ? betterTitle(landing.pullRequest.title, record.title) : landing.pullRequest.title;
  const pullRequest: OwnPullRequest = {
    pullRequest: { ...landing.pullRequest, title, url: record?.url ?? landing.pullRequest.url },
    commit: landing.commit,
    ownCommits: commits.length,
    allCommits: Math.max(landing.merge?.sideCommits ?? commits.length, commits.length),
    record,
  };
  const isFromForge = landing.pullRequest.style === 'forge-record';
  const values = { number: number ?? 0, own: pullRequest.ownCommits, all: pullRequest.allCommits };
  const grouping =
    number === null
      ? message('One change in review.')
      : landing.merge
        ? ofMerge(values)
        : isFromForge
          ? message('Pull request {number}, which the forge knows by its commits.', values)
          : message('Pull request {number}.', values);
  const commitIds = isFromForge ? all.map(({ own }) => commitId(own.commit)) : [];
  return { ...contribution({ id, repository, pullRequest, commits, grouping }), commitIds };
}

/** Without commits of a branch that is still there after the forge rebased or squashed it. */
function withoutLeftovers(members: readonly Landed[]): readonly Landed[] {
  const isFromForge = members.some(({ landing }) => landing.pullRequest.style === 'forge-record');
  const onMain = members.filter(({ own }) => own.isOnMain);
  return isFromForge && onMain.length > 0 ? onMain : members;
}

function ofMerge(values: { readonly number: number; readonly own: number; readonly all: number }): Message {
  if (values.own < values.all)
    return message('Pull request {number}: {own} of {all} commits by you.', values);
  return values.own === 1
    ? message('Pull request {number} with one commit.', values)
    : message('Pull request {number} with {own} commits, all by you.', values);
}

function contribution(
  parts: Pick<Contribution, 'id' | 'repository' | 'pullRequest' | 'commits' | 'grouping'>,
): Contribution {
  const days = parts.commits.map(({ commit }) => dayOf(commit.authorDate)).sort();
  const fallback = dayOf(parts.pullRequest?.commit?.authorDate ?? '');
  return {
    ...parts,
    commitIds: [],
    reviewed: [],
    role: roleOf(parts.commits),
    from: days[0] ?? fallback,
    to: days.at(-1) ?? fallback,
  };
}

function roleOf(commits: readonly OwnCommit[]): Role {
  const roles = new Set(commits.map(({ role }) => role));
  return roles.has('author') || roles.size === 0
    ? 'author'
    : roles.has('co-author')
      ? 'co-author'
      : 'reviewer';
}

function subjectsOf({ pullRequest, commits }: Contribution): readonly string[] {
  const title = pullRequest?.pullRequest.title;
  return title ? [title] : commits.map(({ commit }) => subjectOf(commit.message));
}

function asideOf({ commit }: OwnCommit, reason: Message, repository: RepositoryIdentity): SetAside {
  return {
    reason,
    subject: plainLine(subjectOf(commit.message)),
    hash: commit.hash,
    day: dayOf(commit.authorDate),
    project: repository.name,
  };
}

/** A pull request that only the forge tells of has no commit here; the one that it became stands for it. */
function unseenAside({ pullRequest, repository, to }: Contribution, reason: Message): SetAside {
  const record = pullRequest?.record;
  return {
    reason,
    subject: plainLine(record?.title ?? ''),
    hash: record?.mergeCommit ?? '',
    day: to,
    project: repository.name,
  };
}

function lastOf<T>(members: readonly T[]): T {
  const last = members.at(-1);
  if (last === undefined) throw new RangeError('A group holds at least one commit.');
  return last;
}
