import type { AskableForge, ForgeActivity } from '../../forge/forgeActivity.ts';
import { forgeRepositoryOf } from '../../forge/forgeRepository.ts';
import type { ForgeStore } from '../../forge/forgeStore.ts';
import type { RemoteAddress } from '../../history/remoteUrl.ts';

const FORGES: readonly AskableForge[] = ['github', 'gitlab', 'gitea'];

/**
 * What was fetched of a remote's repository, from `store` alone. A host whose name does not tell its forge is looked for under
 * each: what was fetched once is found again, whatever the settings say now.
 */
export function fetchedActivity(store: ForgeStore): (remote: RemoteAddress) => Promise<ForgeActivity | null> {
  return async (remote) => {
    for (const forge of remote.forge === null ? FORGES : [remote.forge]) {
      if (!FORGES.some((each) => each === forge)) return null;
      const repository = forgeRepositoryOf(remote, { [remote.host]: forge as AskableForge });
      const stored = repository && (await store.read(repository));
      if (stored) return stored.activity;
    }
    return null;
  };
}
