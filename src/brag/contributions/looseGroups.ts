import { type Message, message } from '../../base/message.ts';
import { bodyOf, subjectOf } from '../../history/message.ts';
import type { AttributedMerge } from '../../history/ownHistory.ts';
import type { OwnCommit } from './contribution.ts';
import { pathKindOf } from './paths.ts';
import { partsOfSubject, ticketsOf } from './subject.ts';

/** A commit that no pull request names, with the merges around it, innermost first. */
export interface LooseCommit {
  readonly own: OwnCommit;
  readonly merges: readonly AttributedMerge[];
}

/** Commits that belong together, oldest first, and why. */
export interface LooseGroup {
  readonly commits: readonly OwnCommit[];
  /** The topic branch that was merged, when that is what holds them together. */
  readonly branch: string | null;
  readonly grouping: Message;
}

/** Work goes on after a pause of this many days, and is something new after a longer one. */
const MAX_PAUSE_DAYS = 3;
/** Scope and files alone hold no longer than this: in one component, one piece of work follows another. */
const MAX_SPAN_DAYS = 14;

/**
 * Groups commits without a pull request. The rule, stated here and nowhere else; the first that gathers a
 * commit with another one wins:
 *
 * 1. the same topic branch, as the merge that brought it in names it;
 * 2. the same tracker key (`PAY-12`) in the subject or a trailer, at any distance;
 * 3. the same conventional scope, with pauses of at most 3 days, over at most 14 days;
 * 4. most of a commit's files are those of one commit in a group, likewise. Lock files, documentation, and files that
 *    set up the build do not tell, nor does a file that every few commits touch.
 *
 * Whatever is left stands alone. `commits` are oldest first, and so are groups and what they hold.
 */
export function looseGroups(commits: readonly LooseCommit[]): readonly LooseGroup[] {
  const groups: LooseGroup[] = [];
  let rest = commits;
  for (const rule of RULES) {
    const clusters = rule(rest);
    const taken = clusters.filter(({ commits, branch }) => commits.length > 1 || branch !== null);
    for (const group of taken) groups.push(group);
    const gathered = new Set(taken.flatMap(({ commits }) => commits));
    rest = rest.filter(({ own }) => !gathered.has(own));
  }
  const alone = rest.map(({ own }) => ({
    commits: [own],
    branch: null,
    grouping: message('A commit on its own: no pull request, and nothing nearby that belongs to it.'),
  }));
  return [...groups, ...alone].sort((a, b) => startOf(a) - startOf(b));
}

type Rule = (commits: readonly LooseCommit[]) => readonly LooseGroup[];

const RULES: readonly Rule[] = [
  (commits) =>
    clustersBy(commits, branchKeysOf).map(({ key, commits }) => ({
      commits,
      branch: key.slice(key.indexOf(' ') + 1),
      grouping: message('Merged as the branch “{branch}”.', { branch: key.slice(key.indexOf(' ') + 1) }),
    })),
  (commits) =>
    clustersBy(commits, ({ own }) =>
      ticketsOf(subjectOf(own.commit.message), bodyOf(own.commit.message)),
    ).map(({ key, commits }) => ({
      commits,
      branch: null,
      grouping: message('{count} commits for {ticket}.', { count: commits.length, ticket: key }),
    })),
  (commits) =>
    clustersBy(commits, ({ own }) => scopeKeysOf(own), MAX_PAUSE_DAYS, MAX_SPAN_DAYS).map(
      ({ key, commits }) => ({
        commits,
        branch: null,
        grouping: message('{count} commits with the scope “{scope}” within days.', {
          count: commits.length,
          scope: key,
        }),
      }),
    ),
  filesRule,
];

/** Commits that share a key; each takes part in one cluster, that of its first key. */
function clustersBy(
  commits: readonly LooseCommit[],
  keysOf: (commit: LooseCommit) => readonly string[],
  maxPause = Number.POSITIVE_INFINITY,
  maxSpan = Number.POSITIVE_INFINITY,
): readonly { key: string; commits: readonly OwnCommit[] }[] {
  const open = new Map<string, { key: string; commits: OwnCommit[] }>();
  const clusters: { key: string; commits: OwnCommit[] }[] = [];
  for (const commit of commits) {
    const [key] = keysOf(commit);
    if (key === undefined) continue;
    const cluster = open.get(key);
    if (cluster && isNear(cluster.commits, commit.own, maxPause, maxSpan)) cluster.commits.push(commit.own);
    else {
      const fresh = { key, commits: [commit.own] };
      open.set(key, fresh);
      clusters.push(fresh);
    }
  }
  return clusters;
}

function filesRule(commits: readonly LooseCommit[]): readonly LooseGroup[] {
  const clusters: { commits: OwnCommit[]; files: ReadonlySet<string>[] }[] = [];
  const isHub = hubsOf(commits);
  for (const { own } of commits) {
    const files = tellingFilesOf(own).filter((file) => !isHub(file));
    if (files.length === 0) continue;
    const near = clusters.findLast(
      (cluster) =>
        isNear(cluster.commits, own, MAX_PAUSE_DAYS, MAX_SPAN_DAYS) &&
        // One after the other, or all files of a project become one piece of work.
        cluster.files.some((known) => files.filter((file) => known.has(file)).length * 2 > files.length),
    );
    if (near) {
      near.commits.push(own);
      near.files.push(new Set(files));
    } else clusters.push({ commits: [own], files: [new Set(files)] });
  }
  return clusters.map(({ commits }) => ({
    commits,
    branch: null,
    grouping: message('{count} commits on the same files within days.', { count: commits.length }),
  }));
}

/** A file in so many commits, and in such a share of them, is where everything comes together. */
const HUB_COMMITS = 10;
const HUB_SHARE = 0.15;

function hubsOf(commits: readonly LooseCommit[]): (file: string) => boolean {
  const counts = new Map<string, number>();
  for (const { own } of commits) {
    for (const file of tellingFilesOf(own)) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  const least = Math.max(HUB_COMMITS, commits.length * HUB_SHARE);
  return (file) => (counts.get(file) ?? 0) >= least;
}

/** More files than this are a sweep over the project, which shares files with everything. */
const MAX_FILES = 200;

function tellingFilesOf({ files }: OwnCommit): readonly string[] {
  if (files === null || files.length > MAX_FILES) return [];
  return files
    .map(({ path }) => path)
    .filter((path) => !['lock', 'docs', 'version', 'build', 'ci'].includes(pathKindOf(path)));
}

function isNear(commits: readonly OwnCommit[], next: OwnCommit, maxPause: number, maxSpan: number): boolean {
  const first = commits[0];
  const last = commits.at(-1);
  if (!first || !last) return false;
  const time = Date.parse(next.commit.authorDate);
  return (
    time - Date.parse(last.commit.authorDate) <= maxPause * DAY &&
    time - Date.parse(first.commit.authorDate) <= maxSpan * DAY
  );
}

const DAY = 24 * 60 * 60 * 1000;

function scopeKeysOf({ commit }: OwnCommit): readonly string[] {
  const { scope } = partsOfSubject(subjectOf(commit.message));
  return scope === null ? [] : [scope.toLowerCase()];
}

/** The innermost merge that names a topic branch; the key tells two merges of one name apart. */
function branchKeysOf({ merges }: LooseCommit): readonly string[] {
  for (const { commit } of merges) {
    const branch = topicBranchOf(subjectOf(commit.message));
    if (branch !== null) return [`${commit.hash} ${branch}`];
  }
  return [];
}

const MERGED_BRANCH = /^Merge(?:d)? (?:remote-tracking )?(?:branch|topic) '([^']{1,120})'(?! of )/;
const TRUNK =
  /^(?:(?:origin|upstream)\/)?(?:main|master|trunk|develop|development|dev|next|staging|stable|head|production|integration|v?\d[\w.-]*|releases?[/-].*)$/i;

/** The topic branch that a merge's subject names; `null` for a trunk merged into a branch and for a pull. */
function topicBranchOf(subject: string): string | null {
  const branch = MERGED_BRANCH.exec(subject)?.[1];
  return branch === undefined || TRUNK.test(branch) ? null : branch.replace(/^(?:origin|upstream)\//, '');
}

function startOf({ commits }: LooseGroup): number {
  return Date.parse(commits[0]?.commit.authorDate ?? '');
}
