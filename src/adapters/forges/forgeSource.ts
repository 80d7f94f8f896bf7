import type { AskableForge } from '../../forge/forgeActivity.ts';
import type { PullRequestSource } from '../../forge/pullRequestSource.ts';
import type { ClientOptions } from './clientOptions.ts';
import { createGiteaSource } from './gitea/giteaSource.ts';
import { createGithubSource } from './github/githubSource.ts';
import { createGitlabSource } from './gitlab/gitlabSource.ts';

const CREATE: Readonly<Record<AskableForge, (options: ClientOptions) => PullRequestSource>> = {
  github: createGithubSource,
  gitlab: createGitlabSource,
  gitea: createGiteaSource,
};

/** The adapter of a forge. All three are loaded together, with the first command that asks one. */
export function forgeSource(forge: AskableForge, options: ClientOptions): PullRequestSource {
  return CREATE[forge](options);
}
