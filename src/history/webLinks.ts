import type { Forge } from './pullRequest.ts';
import type { RemoteAddress } from './remoteUrl.ts';

/** Below a repository's page, by forge; each forge's documented addresses. */
const PULL_REQUEST: Readonly<Partial<Record<Forge, string>>> = {
  github: 'pull',
  gitlab: '-/merge_requests',
  bitbucket: 'pull-requests',
  azure: 'pullrequest',
  gitea: 'pulls',
};
const COMMIT: Readonly<Partial<Record<Forge, string>>> = { gitlab: '-/commit', bitbucket: 'commits' };
const HASH = /^[0-9a-f]{7,64}$/;

/**
 * Web address of a pull request of `remote`. On a host of unknown kind, such as GitHub Enterprise, the
 * message's own forge decides. `null` where the two disagree (a mirror) or the forge has no such page.
 */
export function pullRequestUrl(remote: RemoteAddress, number: number, forge: Forge | null): string | null {
  const kind = remote.forge ?? forge;
  if (kind === null || (forge !== null && forge !== kind) || !Number.isSafeInteger(number) || number < 1)
    return null;
  if (kind === 'gerrit')
    return `https://${reviewHost(remote.host)}/c/${encodedPath(remote.fullName)}/+/${number}`;
  const path = PULL_REQUEST[kind];
  return path === undefined ? null : `${remote.webUrl}/${path}/${number}`;
}

/** Web address of a commit; `/commit/HASH`, which most forges share, where the host's kind is unknown. */
export function commitUrl(remote: RemoteAddress, hash: string): string | null {
  if (!HASH.test(hash)) return null;
  if (remote.forge !== 'gerrit')
    return `${remote.webUrl}/${COMMIT[remote.forge ?? 'github'] ?? 'commit'}/${hash}`;
  const isGitiles = remote.host.endsWith('.googlesource.com');
  return isGitiles ? `${remote.webUrl}/+/${hash}` : `https://${remote.host}/q/commit:${hash}`;
}

/** Googlesource serves code and reviews under two names. */
function reviewHost(host: string): string {
  return host.replace(/^([\w-]+?)(?:-review)?(?=\.googlesource\.com$)/, '$1-review');
}

function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
