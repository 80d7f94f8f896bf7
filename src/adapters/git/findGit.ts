import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { isInside } from '../files/isInside.ts';
import { gitMissing } from './gitErrors.ts';

/** Where git may be. */
export interface GitLocation {
  /** Absolute path that the user or the editor names; wins over the search path. */
  readonly git?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder of the repository: a program in it is never run. */
  readonly folder: string;
}

/**
 * Absolute path of git. An unqualified `git` would run the working directory's own `git.exe` on Windows,
 * and anywhere when the search path holds `.`; so only absolute folders of the path outside of `folder`
 * count. Throws `git-missing`.
 */
export async function findGit({ git, environment, folder }: GitLocation): Promise<string> {
  if (git !== undefined) {
    if (isAbsolute(git) && (await isProgram(git))) return git;
    throw gitMissing(git);
  }
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  for (const directory of searchPath(environment)) {
    if (!isAbsolute(directory) || isInside(directory, folder)) continue;
    const candidate = join(directory, name);
    if (await isProgram(candidate)) return candidate;
  }
  throw gitMissing(null);
}

function searchPath(environment: GitLocation['environment']): readonly string[] {
  // Windows spells it `Path`.
  const key = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH');
  return (key === undefined ? '' : (environment[key] ?? '')).split(delimiter);
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
