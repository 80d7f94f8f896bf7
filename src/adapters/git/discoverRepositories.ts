import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../../base/userError.ts';
import { isInside } from '../files/isInside.ts';
import { type OpenRepository, openRepository, type RepositoryOptions } from './openRepository.ts';
import { findRepositoryRoot } from './repositoryRoot.ts';
import { runGit } from './runGit.ts';

/** Where to look for repositories. */
export interface DiscoveryOptions extends Omit<RepositoryOptions, 'folder'> {
  readonly folders: readonly string[];
  /** How many levels below a folder that is in no repository; 1 unless given. */
  readonly depth?: number;
  readonly signal: AbortSignal;
}

/** A folder with more repositories, or more folders on a level, is no workspace. */
const MAX_REPOSITORIES = 100;
const MAX_ENTRIES = 1000;

/**
 * Roots of the repositories that `folders` are in, each followed by its submodules that are checked out; for
 * a folder in none, those of the work trees below it. Of several worktrees of one repository only the first
 * counts. A repository that git refuses to read is listed: reading it tells why.
 */
export async function discoverRepositories(options: DiscoveryOptions): Promise<readonly string[]> {
  const { folders, depth = 1, signal } = options;
  const roots = new Map<string, string>();
  for (const folder of folders) {
    const own = await rootOf(folder);
    for (const root of own ? [own] : await rootsBelow(folder, depth)) {
      signal.throwIfAborted();
      if (roots.size >= MAX_REPOSITORIES) break;
      const repository = await tryToOpen(root, options);
      const key = repository?.commonDir ?? root;
      if (roots.has(key)) continue;
      roots.set(key, root);
      if (!repository) continue;
      for (const submodule of await submodulesOf(repository, signal)) {
        if (roots.size < MAX_REPOSITORIES) roots.set(submodule, submodule);
      }
    }
  }
  return [...new Set(roots.values())];
}

async function rootOf(folder: string): Promise<string | null> {
  try {
    return (await findRepositoryRoot(folder)).root;
  } catch {
    return null;
  }
}

/** Only work trees, and neither hidden folders nor dependencies nor through symbolic links. */
async function rootsBelow(folder: string, depth: number): Promise<readonly string[]> {
  if (depth <= 0) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const children = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map((entry) => join(folder, entry.name))
    .sort()
    .slice(0, MAX_ENTRIES);
  const roots: string[] = [];
  for (const child of children) {
    if (await isWorkTree(child)) roots.push(child);
    else roots.push(...(await rootsBelow(child, depth - 1)));
    if (roots.length >= MAX_REPOSITORIES) break;
  }
  return roots;
}

async function isWorkTree(folder: string): Promise<boolean> {
  try {
    const { root, isBare, folder: realFolder } = await findRepositoryRoot(folder);
    return !isBare && root === realFolder;
  } catch {
    return false;
  }
}

async function tryToOpen(folder: string, options: DiscoveryOptions): Promise<OpenRepository | null> {
  try {
    return await openRepository({ ...options, folder }, options.signal);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Paths of `.gitmodules` inside the work tree that are repositories. Source: gitmodules(5). */
async function submodulesOf(
  { context, root }: OpenRepository,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const file = join(root, '.gitmodules');
  const isFile = await stat(file).then(
    (stats) => stats.isFile() && stats.size > 0,
    () => false,
  );
  if (!isFile) return [];
  const output = await runGit(
    context,
    ['config', '-z', '--file', file, '--get-regexp', '^submodule\\..*\\.path$'],
    { signal },
  ).catch((error: unknown) => {
    if (error instanceof UserError) return '';
    throw error;
  });
  const paths = output.split('\0').flatMap((entry) => /^[^\n]*\n(.+)$/s.exec(entry)?.[1] ?? []);
  const found: string[] = [];
  for (const path of paths.slice(0, MAX_ENTRIES)) {
    const submodule = resolve(root, path);
    if (submodule === root || !isInside(submodule, root)) continue;
    if (await isWorkTree(submodule)) found.push(submodule);
  }
  return found;
}
