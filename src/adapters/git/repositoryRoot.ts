import { realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { folderMissing, notARepository, permissionDenied } from './gitErrors.ts';

/** The repository that holds a folder. */
export interface RepositoryRoot {
  /** The folder, symbolic links resolved. */
  readonly folder: string;
  /** Top of the work tree, or the bare repository itself. */
  readonly root: string;
  readonly isBare: boolean;
}

/**
 * Finds the repository as git would, by looking for `.git` upwards, with one difference: a bare repository
 * counts only when it is `folder` itself and lies in no work tree. A clone can carry another repository,
 * with a configuration of its author's choice, as ordinary files; git before 2.38 would use it.
 * Source: git-config(1), safe.bareRepository. Throws `folder-missing`,
 * `not-a-repository` or `permission-denied`.
 */
export async function findRepositoryRoot(folder: string): Promise<RepositoryRoot> {
  const start = await realFolder(folder);
  const startIsBare = !(await hasDotGit(start)) && (await isGitDirectory(start));
  for (const directory of upwards(startIsBare ? dirname(start) : start)) {
    if (await hasDotGit(directory)) {
      if (startIsBare) throw notARepository(folder);
      return { folder: start, root: directory, isBare: false };
    }
    if (await isGitDirectory(directory)) throw notARepository(folder);
  }
  if (!startIsBare) throw notARepository(folder);
  return { folder: start, root: start, isBare: true };
}

async function realFolder(folder: string): Promise<string> {
  try {
    const path = await realpath(folder);
    if ((await stat(path)).isDirectory()) return path;
  } catch (error) {
    throw isPermission(error) ? permissionDenied(folder, error) : folderMissing(folder, error);
  }
  throw folderMissing(folder);
}

function* upwards(folder: string): Generator<string> {
  for (let directory = folder; ; directory = dirname(directory)) {
    yield directory;
    if (dirname(directory) === directory) return;
  }
}

/** A `.git` file (worktree, submodule) or a `.git` folder that is more than empty; git skips an empty one. */
async function hasDotGit(directory: string): Promise<boolean> {
  const path = join(directory, '.git');
  const kind = await kindOf(path);
  return kind === 'file' || (kind === 'directory' && (await isGitDirectory(path)));
}

/** The test of git's `is_git_directory` in setup.c. */
async function isGitDirectory(directory: string): Promise<boolean> {
  const [head, objects, refs] = await Promise.all(
    ['HEAD', 'objects', 'refs'].map((name) => kindOf(join(directory, name))),
  );
  return head !== null && objects === 'directory' && refs === 'directory';
}

/** `null` when nothing is there. */
async function kindOf(path: string): Promise<'file' | 'directory' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'directory' : 'file';
  } catch (error) {
    if (isPermission(error)) throw permissionDenied(path, error);
    return null;
  }
}

function isPermission(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}
