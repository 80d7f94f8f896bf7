import { type Message, message } from '../../base/message.ts';
import { plainLine } from '../../base/plainLine.ts';
import { bodyOf, subjectOf } from '../../history/message.ts';
import type { OwnCommit } from './contribution.ts';

/** A commit with the pull request that brought it in. */
export interface Copyable {
  readonly own: OwnCommit;
  readonly pullRequest: number | null;
}

/**
 * Cherry-picks and backports of own work that is listed as well, by hash, with the reason. The commit says so
 * itself: `(cherry picked from commit …)` (git-cherry-pick(1), `-x`), `Backport of #5`, or the original's
 * number before its own, `[release-1.2] Title (#5) (#6)`.
 */
export function copiedCommits(commits: readonly Copyable[]): ReadonlyMap<string, Message> {
  const byHash = new Map(commits.map((commit) => [commit.own.commit.hash, commit]));
  const byPullRequest = new Map(commits.map((commit) => [commit.pullRequest, commit]));
  const copies = new Map<string, Message>();
  for (const { own, pullRequest } of commits) {
    const { message: text, hash } = own.commit;
    const picked = PICKED.exec(bodyOf(text))?.[1];
    const source =
      (picked && byHash.get(picked)) ||
      byPullRequest.get(backportedNumber(subjectOf(text), bodyOf(text)) ?? Number.NaN);
    if (!source || source.own.commit.hash === hash || copies.has(source.own.commit.hash)) continue;
    if (source.pullRequest !== null && source.pullRequest === pullRequest) continue;
    const subject = plainLine(subjectOf(source.own.commit.message)).slice(0, 100);
    copies.set(hash, message('A backport of “{subject}”, which is counted once.', { subject }));
  }
  return copies;
}

const PICKED = /\(cherry[ -]picked from (?:commit )?([0-9a-f]{40,64})\)/;

function backportedNumber(subject: string, body: string): number | null {
  const [, before] = /\(#(\d{1,9})\)\s*\(#\d{1,9}\)$/.exec(subject) ?? [];
  const said = /^(?:manual )?(?:backport|cherry[- ]pick)(?:s|ed|ing)?(?: of)?:? (?:PR )?#(\d{1,9})\b/im;
  const number = before ?? said.exec(subject)?.[1] ?? said.exec(body)?.[1];
  return number === undefined ? null : Number(number);
}
