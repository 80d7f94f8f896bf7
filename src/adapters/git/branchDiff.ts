import { UserError } from '../../base/userError.ts';
import { createDiffReader, type ReadDiff } from '../../checklist/hints/diff/diffReader.ts';
import { isWorthReading } from '../../checklist/hints/fileRole.ts';
import type { ChangedFile } from '../../checklist/hints/hint.ts';
import { branchBase } from './branchBase.ts';
import { type BranchDiffBounds, DEFAULT_BRANCH_BOUNDS, type Look } from './branchLook.ts';
import { filterDefence } from './filters.ts';
import { openRepository, type RepositoryOptions } from './openRepository.ts';
import { streamGit } from './streamGit.ts';
import { untrackedFiles } from './untrackedFiles.ts';

/** What to compare. Only for a repository that the user trusts: git reads the whole work tree. */
export interface BranchDiffOptions {
  readonly repository: RepositoryOptions;
  readonly signal: AbortSignal;
  readonly bounds?: Partial<BranchDiffBounds>;
}

/** What the branch changes. */
export interface BranchDiff {
  /** Tracked files in git's order, then those that git does not know yet. Submodules are left out. */
  readonly files: readonly ChangedFile[];
  /** Full hash of the commit compared with; `null` while there is no commit. */
  readonly base: string | null;
  /** Something was left out: see `ChangedFile.unread`. */
  readonly truncated: boolean;
}

/**
 * What the branch and its work tree change since they left the main line. Runs nothing that the repository names,
 * writes nothing, fetches nothing. Changes of white space alone are left out. Rejects like `openRepository`, or with
 * the signal's reason.
 */
export async function branchDiff({ repository, signal, bounds }: BranchDiffOptions): Promise<BranchDiff> {
  const limits = { ...DEFAULT_BRANCH_BOUNDS, ...bounds };
  const { context: opened, root, isBare } = await openRepository(repository, signal);
  if (isBare) return { files: [], base: null, truncated: false };
  const context = { ...opened, folder: root };
  const [base, filters] = await Promise.all([branchBase(context, signal), filterDefence(context, signal)]);
  const look: Look = { context, limits, signal, time: AbortSignal.timeout(limits.time) };
  const cached = filters.isComplete ? [] : ['--cached'];
  const tracked = await trackedFiles(
    look,
    [...filters.arguments, ...CONFIGURATION, 'diff'],
    [...cached, base.tree, '--'],
  );
  const untracked = await untrackedFiles(look);
  return {
    files: [...tracked.files, ...untracked.files],
    base: base.commit,
    truncated: tracked.truncated || untracked.truncated,
  };
}

const CONFIGURATION = [
  // Larger files count as binary; git would hold them in memory.
  '-c',
  'core.bigFileThreshold=2m',
];

/** The same for everyone, whatever the `diff.*` of a configuration say; nothing that starts a program. */
const NAMES = [
  '--raw',
  '--full-index',
  '--no-color',
  '--no-ext-diff', // starts diff.<driver>.command
  '--no-textconv', // starts diff.<driver>.textconv
  '--ignore-submodules=all', // git would run in the submodule, by the configuration there
  '--no-relative', // diff.relative
  '-O/dev/null', // diff.orderFile, which may be a pipe
];
const CONTENT = [
  '--patch',
  '--unified=0',
  '--inter-hunk-context=0', // diff.interHunkContext
  '--submodule=short', // diff.submodule
  '--src-prefix=a/', // diff.noprefix, diff.mnemonicPrefix
  '--dst-prefix=b/',
  '--diff-algorithm=myers', // diff.algorithm
  '--ignore-all-space', // formatting makes nothing worth asking
  '-M',
  '-l400', // diff.renameLimit: the pairs that are compared grow with its square
];

async function trackedFiles(
  look: Look,
  before: readonly string[],
  after: readonly string[],
): Promise<ReadDiff> {
  try {
    return await readDiff(look, [...before, ...NAMES, ...CONTENT, ...after], true);
  } catch (error) {
    look.signal.throwIfAborted();
    if (!(error instanceof UserError) || !LACKS_CONTENT.has(error.code)) throw error;
    // A partial clone has the names, but not what was in the files.
    return readDiff(look, [...before, ...NAMES, '--no-renames', ...after], false);
  }
}

const LACKS_CONTENT: ReadonlySet<string> = new Set(['missing-object', 'corrupt-object']);

/** `hasContent`: the diff has more than names. */
async function readDiff(
  { context, limits, signal, time }: Look,
  args: readonly string[],
  hasContent: boolean,
): Promise<ReadDiff> {
  const reader = createDiffReader(limits, isWorthReading);
  const decoder = new TextDecoder();
  let bytes = 0;
  let isWhole = hasContent;
  try {
    for await (const chunk of streamGit(context, args, { signal: AbortSignal.any([signal, time]) })) {
      reader.push(decoder.decode(chunk, { stream: true }));
      bytes += chunk.length;
      if (bytes > limits.bytes) {
        isWhole = false;
        break;
      }
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!time.aborted) throw error;
    isWhole = false;
  }
  return reader.finish(isWhole);
}
