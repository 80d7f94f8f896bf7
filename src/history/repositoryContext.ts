import type { RepositoryDescription } from './historySource.ts';
import type { RepositoryContext } from './pullRequest.ts';
import { parseRemoteUrl, type RemoteAddress } from './remoteUrl.ts';

/** Where pull requests go: a fork names the project it came from `upstream`. */
const LIKELY_REMOTES = ['upstream', 'origin'];

/** Address of the remote that pull requests belong to; `null` when no remote has one. */
export function mainRemoteOf({ remotes }: Pick<RepositoryDescription, 'remotes'>): RemoteAddress | null {
  const likely = LIKELY_REMOTES.flatMap((name) => remotes.filter((remote) => remote.name === name));
  for (const { url } of [...likely, ...remotes]) {
    const address = parseRemoteUrl(url);
    if (address) return address;
  }
  return null;
}

/** What the pull-request grammars may know of the repository. */
export function repositoryContextOf(
  description: Pick<RepositoryDescription, 'remotes'>,
  suffixIsPullRequest: boolean,
): RepositoryContext {
  const remote = mainRemoteOf(description);
  return { forge: remote?.forge ?? null, fullName: remote?.fullName ?? null, suffixIsPullRequest };
}
