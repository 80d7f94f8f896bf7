import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readRegularFile } from '../files/readRegularFile.ts';
import { findGit } from './findGit.ts';
import { DEFAULT_LIMITS, type GitContext, type GitLimits } from './gitContext.ts';
import { gitMissing, gitTooOld, OLDEST_GIT } from './gitErrors.ts';
import { hardenedEnvironment } from './hardening.ts';
import { findRepositoryRoot } from './repositoryRoot.ts';
import { askGit, runGit } from './runGit.ts';

/** Where a repository is and how git is run there. */
export interface RepositoryOptions {
  /** Any folder of the work tree, or a bare repository. */
  readonly folder: string;
  /** Absolute path of git, as an editor knows it; without it the search path is used. */
  readonly git?: string | undefined;
  /** What git inherits, after hardening; the process's own unless given. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly limits?: Partial<GitLimits>;
}

/** A repository that git is willing to read. */
export interface OpenRepository {
  readonly context: GitContext;
  /** See `RepositoryDescription`. */
  readonly root: string;
  readonly commonDir: string;
  readonly isBare: boolean;
}

/**
 * Finds git and the repository and makes sure of both. Rejects with `folder-missing`, `not-a-repository`,
 * `git-missing`, `git-too-old`, `dubious-ownership` or whatever else git says.
 */
export async function openRepository(
  { folder, git, environment = process.env, limits }: RepositoryOptions,
  signal: AbortSignal,
): Promise<OpenRepository> {
  const { root, isBare, folder: realFolder } = await findRepositoryRoot(folder);
  const context: GitContext = {
    executable: await findGit({ git, environment, folder: root }),
    folder: realFolder,
    bareRepositories: isBare ? 'all' : 'explicit',
    environment: hardenedEnvironment(environment),
    limits: { ...DEFAULT_LIMITS, ...limits },
  };
  await checkVersion(context, signal);
  const commonDir = await runGit(context, ['rev-parse', '--git-common-dir'], { signal });
  // Relative to the working directory; `--path-format=absolute` came with 2.31.
  return { context, root, isBare, commonDir: await realpath(resolve(realFolder, commonDir.trimEnd())) };
}

async function checkVersion(context: GitContext, signal: AbortSignal): Promise<void> {
  const { exitCode, stdout, stderr } = await askGit(context, ['--version'], { signal });
  const version = /^git version (\d+)\.(\d+)/.exec(stdout);
  // On a Mac without the developer tools `git` only offers to install them.
  if (exitCode !== 0 || !version) throw gitMissing(context.executable, new Error(stderr));
  const [major = 0, minor = 0] = OLDEST_GIT.split('.').map(Number);
  const isOld = Number(version[1]) < major || (Number(version[1]) === major && Number(version[2]) < minor);
  if (isOld) throw gitTooOld(stdout.trim());
}

/** A shallow file lists a hash a line; hundreds of thousands would fit. */
const MAX_SHALLOW_FILE = 16 * 1024 * 1024;

/** The commits whose parents were left out of a shallow clone; empty for a whole one. */
export async function readShallowCommits({ commonDir }: OpenRepository): Promise<ReadonlySet<string>> {
  const bytes = await readRegularFile(join(commonDir, 'shallow'), MAX_SHALLOW_FILE);
  return new Set(bytes ? new TextDecoder().decode(bytes).split(/\s+/).filter(Boolean) : []);
}
