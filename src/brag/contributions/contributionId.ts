import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ForgeCommit } from '../../forge/forgeActivity.ts';
import type { Commit } from '../../history/commit.ts';
import { subjectOf } from '../../history/message.ts';
import type { PullRequest } from '../../history/pullRequest.ts';
import type { RepositoryIdentity } from './contribution.ts';

/**
 * `forge/owner/repo#number`, the same in every clone. A pull request that names its own repository is of that
 * one. `null` for a change without a number.
 */
export function pullRequestId(pullRequest: PullRequest, repository: RepositoryIdentity): string | null {
  if (pullRequest.number === null) return null;
  const forge = pullRequest.forge ?? repository.forge ?? 'git';
  return `${forge}/${pullRequest.repository ?? repository.name}#${pullRequest.number}`;
}

/**
 * A hash of what rebase, amend and cherry-pick leave alone: author address, author date and subject without
 * the pull request's number that a forge appends. 32 hexadecimal digits.
 */
export function commitId(commit: Commit): string {
  const { author, authorDate, message } = commit;
  return commitKey({ authorEmail: author.email, authoredAt: authorDate, subject: subjectOf(message) });
}

/** {@link commitId} of a commit of which no more is known. */
export function commitKey({ authorEmail, authoredAt, subject }: Omit<ForgeCommit, 'hash'>): string {
  return hashOf(authorEmail.toLowerCase(), Date.parse(authoredAt), subject.replace(/(?:\s\(#\d+\))+$/, ''));
}

/** 32 hexadecimal digits of SHA-256 over `parts`, which are kept apart. */
export function hashOf(...parts: readonly (string | number)[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\0')))).slice(0, 32);
}
