import type { AskableForge } from '../../forge/forgeActivity.ts';
import type { PullRequestSource } from '../../forge/pullRequestSource.ts';
import type { ClientOptions } from './clientOptions.ts';

/** The adapter of a forge, loaded when it is first asked for. */
export async function loadForgeSource(
  forge: AskableForge,
  options: ClientOptions,
): Promise<PullRequestSource> {
  switch (forge) {
    case 'github':
      return (await import('./github/githubSource.ts')).createGithubSource(options);
    case 'gitlab':
      return (await import('./gitlab/gitlabSource.ts')).createGitlabSource(options);
    case 'gitea':
      return (await import('./gitea/giteaSource.ts')).createGiteaSource(options);
  }
}
