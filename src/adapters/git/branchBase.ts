import type { GitContext } from './gitContext.ts';
import { mainRefOf, readRefs } from './refs.ts';
import { askGit, runGit } from './runGit.ts';

/** What a branch is compared with. */
export interface BranchBase {
  /** Full hash; `null` while there is no commit. */
  readonly commit: string | null;
  /** Something with a tree: the commit, or the empty tree. */
  readonly tree: string;
}

/**
 * Where HEAD left the main line. HEAD itself where that cannot be told, in a shallow clone or without a common
 * ancestor: then only what is not committed counts, rather than everybody's work.
 */
export async function branchBase(context: GitContext, signal: AbortSignal): Promise<BranchBase> {
  const refs = await readRefs(context, signal);
  const hashes = new Map(refs.tips.map(({ ref, hash }) => [ref, hash]));
  const head = hashes.get('HEAD');
  if (head === undefined) {
    const tree = await runGit(context, ['hash-object', '-t', 'tree', '--stdin'], { signal });
    return { commit: null, tree: tree.trim() };
  }
  const main = hashes.get(mainRefOf(refs) ?? 'HEAD') ?? head;
  const answer = await askGit(context, ['merge-base', '--end-of-options', head, main], { signal });
  const commit = /^[0-9a-f]{40,64}$/m.exec(answer.stdout)?.[0] ?? head;
  return { commit, tree: commit };
}
