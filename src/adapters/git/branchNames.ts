import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../files/fileErrors.ts';
import { readRegularFile } from '../files/readRegularFile.ts';
import type { BranchPlace } from './branchPlace.ts';

/** More files and folders, or names in `packed-refs`, than this are not listed. */
const MAX_NAMES = 200_000;

/** `packed-refs` holds tags and remote branches too. */
const MAX_PACKED_REFS = 64 * 1024 * 1024;

/** A `HEAD` holds a line. */
const MAX_HEAD = 4_096;

/**
 * The short names of all local branches, those that are checked out without a commit included. Reads git's own
 * files and runs nothing. `null` when they are not known for sure: with the reftable format, when something cannot
 * be read or is not as git writes it, and when there are more than 200,000. Source: gitrepository-layout(5).
 */
export async function branchNames({
  commonDir,
}: Pick<BranchPlace, 'commonDir'>): Promise<ReadonlySet<string> | null> {
  try {
    if (await isThere(join(commonDir, 'reftable'))) return null;
    const names = new Set<string>();
    // In this order: a branch that git packs meanwhile is added to the packed ones before its own file goes.
    for (const name of await looseBranches(commonDir)) names.add(name);
    for (const name of await packedBranches(commonDir)) names.add(name);
    for (const name of await checkedOutBranches(commonDir)) names.add(name);
    return names.size > MAX_NAMES ? null : names;
  } catch {
    return null;
  }
}

/** The files below `refs/heads`. */
async function looseBranches(commonDir: string): Promise<readonly string[]> {
  const names: string[] = [];
  const folders = [''];
  let seen = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for await (const entry of await opendir(join(commonDir, 'refs/heads', folder), { bufferSize: 256 })) {
      seen++;
      if (seen > MAX_NAMES) throw unsure('there are too many branches');
      if (NO_REF.test(entry.name)) continue;
      const name = `${folder}${entry.name}`;
      if (entry.isDirectory()) folders.push(`${name}/`);
      else if (entry.isFile()) names.push(name);
      else throw unsure('a link may stand for any number of branches');
    }
  }
  return names;
}

/** Git's locks and what else is no part of a branch's name. Source: git-check-ref-format(1). */
const NO_REF = /^\.|\.lock$/;

async function packedBranches(commonDir: string): Promise<readonly string[]> {
  const text = await readIfThere(join(commonDir, 'packed-refs'), MAX_PACKED_REFS);
  if (text !== '' && !text.endsWith('\n')) throw unsure('packed-refs is torn');
  const names: string[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#') || line.startsWith('^')) continue;
    const ref = /^[0-9a-f]{40,64} (refs\/.+)$/.exec(line)?.[1];
    if (ref === undefined) throw unsure('packed-refs holds a line of another kind');
    if (ref.startsWith(HEADS)) names.push(ref.slice(HEADS.length));
  }
  return names;
}

const HEADS = 'refs/heads/';

/** Of all work trees: a branch without a commit is in their `HEAD` only. */
async function checkedOutBranches(commonDir: string): Promise<readonly string[]> {
  const gitDirs = [commonDir];
  const workTrees = join(commonDir, 'worktrees');
  if (await isThere(workTrees)) {
    for await (const entry of await opendir(workTrees)) {
      if (entry.isDirectory()) gitDirs.push(join(workTrees, entry.name));
    }
  }
  if (gitDirs.length > MAX_NAMES) throw unsure('there are too many work trees');
  const names: string[] = [];
  for (const gitDir of gitDirs) {
    const name = /^ref: +refs\/heads\/(.+)/.exec(await readIfThere(join(gitDir, 'HEAD'), MAX_HEAD))?.[1];
    if (name !== undefined) names.push(name);
  }
  return names;
}

/** Empty when there is no such file. */
async function readIfThere(path: string, limit: number): Promise<string> {
  if (!(await isThere(path))) return '';
  const bytes = await readRegularFile(path, limit + 1);
  if (bytes === null || bytes.length > limit) throw unsure('a file cannot be read or is too long');
  return new TextDecoder().decode(bytes);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** For whoever debugs; {@link branchNames} catches it. */
function unsure(why: string): Error {
  return new Error(why);
}
