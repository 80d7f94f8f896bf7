import type { Forge } from '../pullRequest.ts';
import { numberOf } from './grammar.ts';

/** A pull request as its web address names it. */
export interface PullRequestReference {
  readonly forge: Forge;
  /** `owner/name`; `null` where the address does not hold it. */
  readonly repository: string | null;
  readonly number: number;
  /** Up to the number. */
  readonly url: string;
}

/**
 * Addresses of pull requests by forge, self-hosted ones included. An address with a fragment points at a
 * comment and is a mention, not the pull request that a commit came in. GitHub: `/pull/N`; Gitea and Forgejo: `/pulls/N`; GitLab: `/-/merge_requests/N` (before 12.0
 * without `/-`); Bitbucket: `/pull-requests/N`; Azure DevOps: `/_git/NAME/pullrequest/N`.
 */
const ADDRESSES: readonly (readonly [Forge, RegExp])[] = [
  ['github', /^https?:\/\/[^/\s]+\/([\w.-]+\/[\w.-]+)\/pull\/(\d+)/],
  ['gitea', /^https?:\/\/[^/\s]+\/(?:[\w.-]+\/)*?([\w.-]+\/[\w.-]+)\/pulls\/(\d+)/],
  ['gitlab', /^https?:\/\/[^/\s]+\/([\w.-]+(?:\/[\w.-]+)+?)(?:\/-)?\/merge_requests\/(\d+)/],
  ['bitbucket', /^https?:\/\/[^/\s]+\/([\w.-]+\/[\w.-]+)\/pull-requests\/(\d+)/],
  ['bitbucket', /^https?:\/\/[^/\s]+\/projects\/([\w.~-]+\/repos\/[\w.-]+)\/pull-requests\/(\d+)/],
  ['azure', /^https?:\/\/[^/\s]+\/((?:[\w.%-]+\/)+_git\/[\w.%-]+)\/pullrequest\/(\d+)/],
];
const AFTER_NUMBER = /^(?:\/(?:files|commits|diffs|overview)?)?$/;
const MAX_LENGTH = 500;

/** Reads `address`, which may stand in `<…>` or end in a full stop; `null` when it is no pull request. */
export function pullRequestAt(address: string): PullRequestReference | null {
  const text = address
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .replace(/[.,;)]$/, '');
  if (text.length > MAX_LENGTH) return null;
  for (const [forge, pattern] of ADDRESSES) {
    const [url, repository, digits] = pattern.exec(text) ?? [];
    if (url === undefined || repository === undefined) continue;
    const number = numberOf(digits);
    if (number === null || !AFTER_NUMBER.test(text.slice(url.length))) return null;
    return { forge, repository: repository.replace('/repos/', '/'), number, url };
  }
  return null;
}
