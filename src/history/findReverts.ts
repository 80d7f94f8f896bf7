import type { Commit } from './commit.ts';
import type { RevertingCommit } from './historyState.ts';
import { subjectOf } from './message.ts';
import type { RepositoryContext } from './pullRequest.ts';
import { recognisePullRequests } from './pullRequests/recognise.ts';
import { parseSuffix } from './pullRequests/suffix.ts';
import type { Revert } from './reverts.ts';

/** Shortest abbreviation of a hash that counts: git's own default. */
const SHORTEST_HASH = 7;

/** Every number that a message may give its pull request; too many does no harm here. */
const ANY_NUMBER: RepositoryContext = { forge: null, fullName: null, suffixIsPullRequest: true };

/**
 * Those of `candidates` that revert or land again one of `targets`, by hash, by pull request or by title, and
 * those that do so to such a revert; in their order.
 */
export function findReverts(
  candidates: readonly RevertingCommit[],
  targets: readonly Commit[],
): readonly Commit[] {
  const numbers = new Set(targets.flatMap(numbersOf));
  const titles = new Set(targets.flatMap(titlesOf));
  const namers = new Map<string, { commit: Commit; hash: string }[]>();
  const found = new Set<Commit>();
  const waiting = targets.map(({ hash }) => hash);

  function add(commit: Commit): void {
    if (found.has(commit)) return;
    found.add(commit);
    waiting.push(commit.hash);
  }

  for (const { commit, revert } of candidates) {
    if (names(revert, numbers, titles)) add(commit);
    for (const hash of revert.hashes) {
      const key = hash.slice(0, SHORTEST_HASH);
      namers.set(key, [...(namers.get(key) ?? []), { commit, hash }]);
    }
  }
  for (let target = waiting.pop(); target !== undefined; target = waiting.pop()) {
    for (const { commit, hash } of namers.get(target.slice(0, SHORTEST_HASH)) ?? []) {
      if (target.startsWith(hash)) add(commit);
    }
  }
  return candidates.flatMap(({ commit }) => (found.has(commit) ? [commit] : []));
}

function names(
  { title, pullRequestNumber }: Revert,
  numbers: ReadonlySet<number>,
  titles: ReadonlySet<string>,
): boolean {
  if (pullRequestNumber !== null && numbers.has(pullRequestNumber)) return true;
  return title !== null && titles.has(titleKey(title));
}

function numbersOf(commit: Commit): number[] {
  return recognisePullRequests(commit, ANY_NUMBER).flatMap(({ number }) => number ?? []);
}

function titlesOf(commit: Commit): string[] {
  const titles = recognisePullRequests(commit, ANY_NUMBER).map(({ title }) => title);
  return [subjectOf(commit.message), ...titles].flatMap((title) => (title ? titleKey(title) : []));
}

function titleKey(title: string): string {
  return (parseSuffix(title)?.title ?? title).trim().toLowerCase();
}
