import { createGitHistorySource } from '../../adapters/git/gitHistorySource.ts';
import { type ForgeHosts, forgeRepositoryOf } from '../../forge/forgeRepository.ts';
import type { ForgeRepository } from '../../forge/pullRequestSource.ts';
import type { RemoteAddress } from '../../history/remoteUrl.ts';
import { mainRemoteOf } from '../../history/repositoryContext.ts';
import type { SessionParts } from '../sessionParts.ts';
import { askKind } from './askKind.ts';

/** The workspace's repositories as forges know them. */
export interface ForgeRepositories {
  /** Each once; asks what runs on a host whose name does not tell. */
  repositories(): Promise<readonly ForgeRepository[]>;
  /** Forgets what was answered about hosts. */
  forgetKinds(): Promise<void>;
}

/** What the user said that hosts run; in the editor's own storage, out of reach of workspaces. */
const KINDS = 'staffward.forges.kinds';

/** Looks at the main remote of each repository that is open. */
export function createForgeRepositories({
  host,
  sources,
}: Pick<SessionParts, 'host' | 'sources'>): ForgeRepositories {
  const { config, context } = host;
  const answered = () => context.globalState.get<ForgeHosts>(KINDS, {});

  /** What runs on the hosts that are known, and on that of `remote`; the settings win over what was answered once. */
  async function hostsWith({ host: name, forge, webUrl }: RemoteAddress): Promise<ForgeHosts> {
    const hosts = { ...answered(), ...config.forgeHosts() };
    if (forge !== null || Object.hasOwn(hosts, name)) return hosts;
    const kind = await askKind(name, new URL(webUrl).origin);
    if (!kind) return hosts;
    await context.globalState.update(KINDS, { ...answered(), [name]: kind });
    return { ...hosts, [name]: kind };
  }

  return {
    async repositories() {
      const { signal } = new AbortController();
      const { folders, git } = await sources(signal);
      const found = new Map<string, ForgeRepository>();
      for (const folder of folders) {
        const remote = mainRemoteOf(await createGitHistorySource({ folder, git }).describe(signal));
        const repository = remote && forgeRepositoryOf(remote, await hostsWith(remote));
        if (repository) found.set(`${repository.host}/${repository.fullName}`.toLowerCase(), repository);
      }
      return [...found.values()];
    },
    forgetKinds: async () => context.globalState.update(KINDS, undefined),
  };
}
