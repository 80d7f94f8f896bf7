import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../../base/userError.ts';
import { readRegularFile } from '../files/readRegularFile.ts';
import { findRepositoryRoot } from './repositoryRoot.ts';

/** Where a folder stands in git. */
export interface BranchPlace {
  /** Short name, such as `feature/retry`; during a rebase that of the branch being rebased; `HEAD` while detached. */
  readonly branch: string;
  /** Top of the work tree, symbolic links resolved. */
  readonly root: string;
  /** The `.git` folder that all work trees of the repository share. */
  readonly commonDir: string;
  /** This work tree's own `.git` folder, whose `HEAD` changes with the branch; `commonDir` in the main one. */
  readonly gitDir: string;
  /** Earlier names of the branch, the latest first. */
  readonly renamedFrom: readonly EarlierName[];
}

/** What a branch was called, until when. */
export interface EarlierName {
  readonly branch: string;
  /** Milliseconds since 1970, exact to the second. */
  readonly until: number;
}

/** `HEAD`, `commondir` and the like hold a line. */
const MAX_LINE = 4_096;

/** A reflog holds 90 days of one branch. */
const MAX_REFLOG = 4 * 1024 * 1024;

/**
 * Reads git's own files and runs nothing, so it is fit for an untrusted workspace and for every change of `HEAD`.
 * `null` when the folder is in no work tree. With the reftable format, where `HEAD` does not tell, the branch is
 * `HEAD` and has no earlier names.
 */
export async function branchPlace(folder: string): Promise<BranchPlace | null> {
  try {
    const { root, isBare } = await findRepositoryRoot(folder);
    if (isBare) return null;
    const link = await readLine(join(root, '.git'));
    const gitDir = await realpath(resolve(root, /^gitdir: (.+)$/.exec(link)?.[1] ?? '.git'));
    const commonDir = await realpath(resolve(gitDir, (await readLine(join(gitDir, 'commondir'))) || '.'));
    const branch = await branchOf(gitDir);
    const renamedFrom = branch === DETACHED ? [] : await earlierNames(commonDir, branch);
    return { branch, root, commonDir, gitDir, renamedFrom };
  } catch (error) {
    if (error instanceof UserError || isSystemError(error)) return null;
    throw error;
  }
}

const DETACHED = 'HEAD';

async function branchOf(gitDir: string): Promise<string> {
  const head = /^ref: +(.+)$/.exec(await readLine(join(gitDir, 'HEAD')))?.[1];
  // HEAD is detached while commits are moved; the name of the branch waits here.
  const places = ['rebase-merge/head-name', 'rebase-apply/head-name'];
  const refs = head ? [head] : await Promise.all(places.map((place) => readLine(join(gitDir, place))));
  return refs.flatMap((ref) => branchOfRef(ref) ?? [])[0] ?? DETACHED;
}

/** The branch of `refs/heads/…`; `null` for any other ref and for a name that git would not allow. */
function branchOfRef(ref: string): string | null {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  return branch === undefined || FORBIDDEN.test(branch) ? null : branch;
}

/** git-check-ref-format(1). What is left cannot leave a folder, and is one line. */
const FORBIDDEN = /[\s\p{Cc}~^:?*[\\]|\.\.|@\{|^[/.]|\/[/.]|[/.]$|\.lock(?:\/|$)/u;

/** `git branch -m` moves the branch's reflog along and adds a line. Source: git's refs.c and builtin/branch.c. */
async function earlierNames(commonDir: string, branch: string): Promise<readonly EarlierName[]> {
  const log = await readText(join(commonDir, 'logs/refs/heads', branch), MAX_REFLOG);
  const names: EarlierName[] = [];
  let name = branch;
  for (const line of log.split('\n').reverse()) {
    const [, seconds, from = '', to = ''] = RENAMED.exec(line) ?? [];
    const earlier = branchOfRef(from);
    if (earlier === null || branchOfRef(to) !== name) continue;
    names.push({ branch: earlier, until: Number(seconds) * 1000 });
    name = earlier;
  }
  return names;
}

const RENAMED = / (\d{1,12}) [+-]\d{4}\tBranch: renamed (\S+) to (\S+)$/;

/** The first line; empty when there is none. */
async function readLine(path: string): Promise<string> {
  return (await readText(path, MAX_LINE)).split(/\r?\n/, 1)[0] ?? '';
}

/** Empty when there is no such file. */
async function readText(path: string, limit: number): Promise<string> {
  const bytes = await readRegularFile(path, limit);
  return bytes ? new TextDecoder().decode(bytes) : '';
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
