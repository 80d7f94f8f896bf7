import { groupBy } from '../../base/groupBy.ts';
import { type Message, message } from '../../base/message.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { Commit } from '../../history/commit.ts';
import { bodyOf, subjectOf } from '../../history/message.ts';
import type { OwnCommit } from './contribution.ts';
import { isFormatting, saysNothing } from './routine.ts';
import { RELEASE_TAG } from './subject.ts';

/** A commit with the pull request that brought it in. */
export interface Copyable {
  readonly own: OwnCommit;
  readonly pullRequest: { readonly number: number | null; readonly title: string | null } | null;
  /** Hash of the commit whose message names the pull request; a merge names it for all commits on its side. */
  readonly landedBy: string | null;
}

/**
 * Own commits that are a second copy of own work, by hash, with the reason: cherry-picks and backports, and
 * the commits of a branch that is still there after its pull request was squashed.
 */
export function copiedCommits(commits: readonly Copyable[]): ReadonlyMap<string, Message> {
  const copies = new Map<string, Message>();
  const rules = [pickedFrom, backportedFrom, releasedFrom, pickedSilently, squashedInto].map((rule) =>
    rule(commits),
  );
  for (const commit of commits) {
    const { hash } = commit.own.commit;
    for (const originalOf of rules) {
      const original = originalOf(commit);
      if (!original || original === commit || copies.has(original.own.commit.hash)) continue;
      if (isSameWork(original, commit)) continue;
      const subject = plainLine(subjectOf(original.own.commit.message)).slice(0, 100);
      copies.set(hash, message('The same work as “{subject}”, which is counted once.', { subject }));
      break;
    }
  }
  return copies;
}

type OriginalOf = (commit: Copyable) => Copyable | undefined;

/** Source: git-cherry-pick(1), `-x`. */
function pickedFrom(commits: readonly Copyable[]): OriginalOf {
  const byHash = new Map(commits.map((commit) => [commit.own.commit.hash, commit]));
  return ({ own }) => {
    const hash = /\(cherry[ -]picked from (?:commit )?([0-9a-f]{40,64})\)/.exec(
      bodyOf(own.commit.message),
    )?.[1];
    return hash === undefined ? undefined : byHash.get(hash);
  };
}

/** Branches get the same title within this many days. */
const MAX_DAYS_BETWEEN = 3;

/** A pull request that says nothing of another one, but has its title and almost its date: one for a branch. */
function pickedSilently(commits: readonly Copyable[]): OriginalOf {
  const byTitle = groupBy(
    commits.filter(({ pullRequest }) => pullRequest?.title != null),
    ({ pullRequest }) => titleKey(pullRequest?.title ?? ''),
  );
  return (commit) => {
    const key = titleKey(commit.pullRequest?.title ?? '');
    // "Fix a typo" may well be two.
    if (key.split(/\s+/).length < 4) return undefined;
    return byTitle
      .get(key)
      ?.find(({ own }) => daysBetween(own.commit, commit.own.commit) <= MAX_DAYS_BETWEEN);
  };
}

function daysBetween(one: Commit, other: Commit): number {
  return Math.abs(Date.parse(one.authorDate) - Date.parse(other.authorDate)) / DAY;
}

/** `Backport of #5`, or the original's number before its own: `[release-1.2] Title (#5) (#6)`. */
function backportedFrom(commits: readonly Copyable[]): OriginalOf {
  const byNumber = new Map(commits.map((commit) => [commit.pullRequest?.number, commit]));
  const said = /^(?:manual )?(?:backport|cherry[- ]pick)(?:s|ed|ing)?(?: of)?:? (?:PR )?#(\d{1,9})\b/im;
  return ({ own }) => {
    const subject = subjectOf(own.commit.message);
    const digits =
      /\(#(\d{1,9})\)\s*\(#\d{1,9}\)$/.exec(subject)?.[1] ??
      said.exec(subject)?.[1] ??
      said.exec(bodyOf(own.commit.message))?.[1];
    return digits === undefined ? undefined : byNumber.get(Number(digits));
  };
}

/** A pull request for a release (`[stable-2.17] Title`) with the title of another one. */
function releasedFrom(commits: readonly Copyable[]): OriginalOf {
  const originals = new Map<string, Copyable>();
  for (const commit of commits) {
    const title = commit.pullRequest?.title;
    if (title == null) continue;
    const key = titleKey(title);
    const known = originals.get(key);
    const isFirstPlain = !RELEASE_TAG.test(title) && RELEASE_TAG.test(known?.pullRequest?.title ?? '');
    if (!known || isFirstPlain) originals.set(key, commit);
  }
  return ({ pullRequest }) =>
    pullRequest?.title != null && RELEASE_TAG.test(pullRequest.title)
      ? originals.get(titleKey(pullRequest.title))
      : undefined;
}

/** More lines than this are no list of commits. */
const MAX_LINES = 300;
/** A branch is merged within days of its last commit; later, the same subject is another work. */
const MAX_DAYS_BEFORE = 60;

/** A squash has the title of the one commit on its branch, or lists the subjects of all (GitHub's default). */
function squashedInto(commits: readonly Copyable[]): OriginalOf {
  const squashes = new Map<string, Copyable>();
  for (const commit of commits) {
    if (!commit.pullRequest) continue;
    const { message: text } = commit.own.commit;
    const listed = bodyOf(text)
      .split('\n', MAX_LINES)
      .flatMap((line) => /^\s*[*-] (\S.{0,300})$/.exec(line)?.[1] ?? []);
    for (const subject of [commit.pullRequest.title ?? '', ...listed]) {
      if (subject !== '') squashes.set(titleKey(subject), commit);
    }
  }
  return ({ own: { commit }, pullRequest }) => {
    if (pullRequest || saysNothing(subjectOf(commit.message)) || isFormatting(subjectOf(commit.message)))
      return undefined;
    const squash = squashes.get(titleKey(subjectOf(commit.message)));
    return squash && isSoonBefore(commit, squash.own.commit) ? squash : undefined;
  };
}

const DAY = 24 * 60 * 60 * 1000;

function isSoonBefore(commit: Commit, squash: Commit): boolean {
  const days = (Date.parse(squash.commitDate) - Date.parse(commit.authorDate)) / DAY;
  return days >= 0 && days <= MAX_DAYS_BEFORE;
}

function titleKey(title: string): string {
  return title
    .replace(RELEASE_TAG, '')
    .replace(/(?:\s\(#\d+\))+$/, '')
    .trim()
    .toLowerCase();
}

/** Of one pull request, of one series under review, or of one merge. */
function isSameWork(one: Copyable, other: Copyable): boolean {
  const number = one.pullRequest?.number ?? null;
  return (
    (number !== null && number === other.pullRequest?.number) ||
    (one.landedBy !== null && one.landedBy === other.landedBy)
  );
}
