import type { RemoteAddress } from '../history/remoteUrl.ts';
import type { AskableForge } from './forgeActivity.ts';
import type { ForgeRepository } from './pullRequestSource.ts';

/** What the user says of hosts whose name does not tell: `{ "git.acme.com": "gitlab" }`. */
export type ForgeHosts = Readonly<Record<string, AskableForge | 'none'>>;

const ASKABLE: ReadonlySet<string> = new Set<AskableForge>(['github', 'gitlab', 'gitea']);

/**
 * The forge that a remote is on: as the user said, else by the host's known name. `null` for a host that cannot be asked.
 */
export function forgeRepositoryOf(remote: RemoteAddress, hosts: ForgeHosts): ForgeRepository | null {
  const told = Object.hasOwn(hosts, remote.host) ? hosts[remote.host] : undefined;
  const forge = told ?? remote.forge;
  if (!isAskable(forge)) return null;
  const root = webRootOf(remote.webUrl);
  return root === null ? null : { forge, host: remote.host, fullName: remote.fullName, webRoot: root };
}

/** Whether GitHub runs the host itself: github.com, and Enterprise Cloud with data residency, as GitHub documents it. */
export function isGithubCloud(host: string): boolean {
  return host === 'github.com' || host.endsWith('.ghe.com');
}

function isAskable(forge: string | null | undefined): forge is AskableForge {
  return typeof forge === 'string' && ASKABLE.has(forge);
}

function webRootOf(webUrl: string): string | null {
  return /^https?:\/\/[^/]+/.exec(webUrl)?.[0] ?? null;
}
