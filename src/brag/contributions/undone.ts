import { groupBy } from '../../base/groupBy.ts';
import { type Message, message } from '../../base/message.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { Commit } from '../../history/commit.ts';
import { subjectOf } from '../../history/message.ts';
import { type Revert, revertOf } from '../../history/reverts.ts';

/** One of the user's commits, as a revert may name it. */
export interface Revertible {
  readonly commit: Commit;
  /** Hashes of the merges around it. */
  readonly mergedBy: readonly string[];
  /** Number of the pull request that brought it in. */
  readonly pullRequest: number | null;
}

/** A commit that undoes or lands again `targets`, the user's own. */
interface Effect {
  readonly commit: Commit;
  readonly targets: ReadonlySet<string>;
  readonly landsAgain: boolean;
}

/**
 * Which of the user's commits no longer count, by hash, with the reason: those that were reverted (by anybody)
 * and not landed again, the user's own reverts of own work, and own commits that only land own work again.
 * `reverts` are all commits that may revert something, oldest first. A revert of others' work counts as work.
 */
export function undoneCommits(
  own: readonly Revertible[],
  reverts: readonly Commit[],
): ReadonlyMap<string, Message> {
  const ownHashes = new Set(own.map(({ commit }) => commit.hash));
  const index = indexOf(own);
  const effects = new Map<string, Effect>();
  const reasons = new Map<string, Message>();
  for (const commit of reverts) {
    const revert = revertOf(commit);
    if (!revert) continue;
    const earlier = effectNamedBy(revert, effects);
    const targets = earlier?.targets ?? targetsOf(revert, commit, index);
    if (targets.size === 0) continue;
    // To undo a revert is to land again, whatever the subject says.
    const landsAgain = earlier ? !earlier.landsAgain : revert.relands;
    effects.set(commit.hash, { commit, targets, landsAgain });
    for (const target of targets) {
      if (target === commit.hash) continue;
      if (landsAgain) reasons.delete(target);
      else reasons.set(target, reason('Undone later by {hash} “{subject}”.', commit));
    }
    if (!ownHashes.has(commit.hash)) continue;
    const [first = ''] = targets;
    const named = own.find((candidate) => candidate.commit.hash === first)?.commit ?? commit;
    reasons.set(
      commit.hash,
      landsAgain
        ? reason('Lands {hash} “{subject}” again, which is counted once.', named)
        : reason('Undoes {hash} “{subject}”, which is set aside with it.', named),
    );
  }
  return reasons;
}

interface Index {
  readonly byHash: ReadonlyMap<string, Revertible>;
  readonly byMerge: ReadonlyMap<string, readonly Revertible[]>;
  readonly bySubject: ReadonlyMap<string, readonly Revertible[]>;
  readonly byPullRequest: ReadonlyMap<number, readonly Revertible[]>;
}

function indexOf(own: readonly Revertible[]): Index {
  return {
    byHash: new Map(own.map((commit) => [commit.commit.hash, commit])),
    byMerge: groupedBy(own, ({ mergedBy }) => mergedBy),
    bySubject: groupedBy(own, ({ commit }) => [subjectKey(subjectOf(commit.message))]),
    byPullRequest: groupedBy(own, ({ pullRequest }) => (pullRequest === null ? [] : [pullRequest])),
  };
}

function groupedBy<K>(
  own: readonly Revertible[],
  keysOf: (commit: Revertible) => readonly K[],
): ReadonlyMap<K, readonly Revertible[]> {
  const keyed = own.flatMap((commit) => keysOf(commit).map((key) => ({ key, commit })));
  const groups = groupBy(keyed, ({ key }) => key);
  return new Map([...groups].map(([key, members]) => [key, members.map(({ commit }) => commit)]));
}

/** An earlier revert that `revert` undoes in its turn. */
function effectNamedBy(revert: Revert, effects: ReadonlyMap<string, Effect>): Effect | null {
  for (const hash of revert.hashes) {
    for (const [other, effect] of effects) if (other.startsWith(hash)) return effect;
  }
  return null;
}

/** The hash says it best; then the pull request; then the subject, of the latest commit before the revert. */
function targetsOf(revert: Revert, by: Commit, index: Index): ReadonlySet<string> {
  const named = revert.hashes.flatMap((hash) => commitsAt(hash, index));
  if (named.length > 0) return hashesOf(named);
  const { title, pullRequestNumber } = revert;
  const numbered = pullRequestNumber === null ? [] : (index.byPullRequest.get(pullRequestNumber) ?? []);
  if (numbered.length > 0) return hashesOf(numbered);
  const called = title === null ? [] : (index.bySubject.get(subjectKey(title)) ?? []);
  const before = called.filter(
    ({ commit }) => commit.hash !== by.hash && Date.parse(commit.authorDate) <= Date.parse(by.authorDate),
  );
  return hashesOf(before.slice(-1));
}

function commitsAt(hash: string, index: Index): readonly Revertible[] {
  const exact = index.byHash.get(hash);
  if (exact) return [exact];
  const merged = index.byMerge.get(hash);
  if (merged) return merged;
  if (hash.length >= 40) return [];
  const abbreviated = [...index.byHash.values()].filter(({ commit }) => commit.hash.startsWith(hash));
  if (abbreviated.length > 0) return abbreviated.slice(0, 1);
  for (const [merge, commits] of index.byMerge) if (merge.startsWith(hash)) return commits;
  return [];
}

function hashesOf(commits: readonly Revertible[]): ReadonlySet<string> {
  return new Set(commits.map(({ commit }) => commit.hash));
}

function subjectKey(subject: string): string {
  return subject
    .replace(/(?:\s\(#\d+\))+$/, '')
    .replace(/…$|\.\.\.$/, '')
    .trim()
    .toLowerCase();
}

function reason(template: string, commit: Commit): Message {
  return message(template, {
    hash: commit.hash.slice(0, 7),
    subject: plainLine(subjectOf(commit.message)).slice(0, 100),
  });
}
