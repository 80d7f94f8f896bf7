import type { AskableForge } from '../../forge/forgeActivity.ts';
import type { PullRequestSource } from '../../forge/pullRequestSource.ts';
import type { ClientOptions } from './github/githubClient.ts';

/** The adapter of a forge, loaded when it is first asked for. */
export async function loadForgeSource(
  forge: AskableForge,
  options: ClientOptions,
): Promise<PullRequestSource> {
  switch (forge) {
    case 'github':
      return (await import('./github/githubSource.ts')).createGithubSource(options);
    default:
      throw new RangeError(`No adapter for ${forge}.`);
  }
}
