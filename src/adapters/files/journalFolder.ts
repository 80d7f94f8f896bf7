import { mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';
import { errorCode, explained } from './fileErrors.ts';

/** What a journal's path may refer to. */
export interface PathContext {
  /** Absolute path that `~` stands for. */
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The absolute path that the user means by `~/brag`, `$HOME/brag`, `${env:HOME}/brag` or `/home/ada/brag`.
 * Throws a `UserError` for a relative path, another user's `~name`, and a variable that is not set.
 */
export function resolveJournalFolder(path: string, { home, env }: PathContext): string {
  const named = path.trim().replace(/\$(?:\{(?:env:)?(\w+)\}|(\w+))/g, (_, braced, plain) => {
    const name: string = braced ?? plain;
    const value = env[name];
    if (value) return value;
    throw new UserError(
      'journal-path-unusable',
      message('The journal folder {path} uses the environment variable {name}, which is not set.', {
        path,
        name,
      }),
      message('Set it, or write the path without it.'),
    );
  });
  const folder = /^~(?=$|[\\/])/.test(named) ? join(home, named.slice(1)) : named;
  if (isAbsolute(folder)) return normalize(folder);
  throw new UserError(
    'journal-path-unusable',
    message('The journal folder {path} is no absolute path.', { path: path || '""' }),
    message('Write it from the root or from your home folder, such as ~/brag.'),
  );
}

/**
 * Makes a folder, for the user alone, unless it is there. Its parent must exist: when the disk that should
 * hold the journal is not connected, another journal must not be started in the place where it would be.
 */
export async function ensureFolder(folder: string): Promise<void> {
  await explained(folder, async () => {
    try {
      await mkdir(folder, { mode: 0o700 });
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ENOENT') throw missingParent(folder);
      // A read-only disk may say so before it says that the folder is there.
      const isThere = await stat(folder).then(
        (stats) => stats.isDirectory(),
        () => false,
      );
      if (!isThere) throw code === 'EEXIST' ? notAFolder(folder) : error;
    }
  });
}

/**
 * Rejects with a `UserError` when the disk that should hold the journal is not connected: what it knows is not forgotten,
 * and nothing may be asked or shown as if it were. A journal that has yet to be made is fine.
 */
export async function assertConnected(folder: string): Promise<void> {
  if (!(await exists(folder)) && !(await exists(dirname(folder)))) throw missingParent(folder);
}

/**
 * The repository around a journal folder, which need not exist yet; `null` when there is none, or when the
 * journal is a repository of its own.
 */
export async function enclosingRepository(folder: string): Promise<string | null> {
  if (await exists(join(folder, '.git'))) return null;
  const real = await realpath(folder).catch(() => folder);
  for (let parent = dirname(real), child = real; parent !== child; child = parent, parent = dirname(parent)) {
    if (await exists(join(parent, '.git'))) return parent;
  }
  return null;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function missingParent(folder: string): UserError {
  return new UserError(
    'folder-missing',
    message('The folder {parent}, which should hold your journal, does not exist.', {
      parent: dirname(folder),
    }),
    message('Create it or connect its disk, or choose another journal folder.'),
  );
}

/** That a file, or whatever it is, has the journal's name. */
export function notAFolder(folder: string): UserError {
  return new UserError(
    'folder-missing',
    message('{folder} should be your journal folder, but it is something else.', { folder }),
    message('Move it away, or choose another journal folder.'),
  );
}
