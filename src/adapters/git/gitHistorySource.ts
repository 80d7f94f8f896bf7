import { type Message, message } from '../../base/message.ts';
import type { HistorySource, LogRange, RepositoryDescription } from '../../history/historySource.ts';
import { LOG_FORMAT, NUMSTAT_FORMAT } from '../../history/logFormat.ts';
import { aliasesIn } from '../../history/mailmap.ts';
import { applyMailmap, fingerprintOf, readMailmap } from './mailmap.ts';
import {
  type OpenRepository,
  openRepository,
  type RepositoryOptions,
  readShallowCommits,
} from './openRepository.ts';
import { mainRefOf, readRefs } from './refs.ts';
import { readSettings } from './settings.ts';
import { streamCommits } from './streamCommits.ts';

/**
 * A {@link HistorySource} over git. Nothing is spawned before the first call; git and the repository are
 * looked for once. Runs nothing that the repository names and never fetches.
 */
export function createGitHistorySource(options: RepositoryOptions): HistorySource {
  let opened: OpenRepository | null = null;
  const open = async (signal: AbortSignal) => {
    opened ??= await openRepository(options, signal);
    return opened;
  };
  return {
    async describe(signal) {
      return describe(await open(signal), signal);
    },
    async tips(signal) {
      return (await readRefs((await open(signal)).context, signal)).tips;
    },
    async fingerprint(signal) {
      return fingerprintOf(await open(signal), signal);
    },
    async mailmapped(people, signal) {
      return applyMailmap((await open(signal)).context, people, signal);
    },
    async aliasesOf(addresses, signal) {
      return aliasesIn(await readMailmap(await open(signal), signal), addresses);
    },
    async *log(range, signal) {
      const { context } = await open(signal);
      const revisions = { from: range.tips, except: range.notReachableFrom };
      yield* streamCommits(context, [...COMMITS, ...since(range)], revisions, signal);
    },
    async *commits(hashes, signal) {
      const { context } = await open(signal);
      yield* streamCommits(context, [...COMMITS, EACH], { from: hashes, except: [] }, signal);
    },
    async *fileChanges(hashes, signal) {
      const repository = await open(signal);
      const [settings, shallow] = await Promise.all([
        readSettings(repository.context, signal),
        readShallowCommits(repository),
      ]);
      if (settings.isPartial) return;
      // Without its parents such a commit looks as if it added every file.
      const from = hashes.filter((hash) => !shallow.has(hash));
      yield* streamCommits(repository.context, [...FILE_CHANGES, EACH], { from, except: [] }, signal);
    },
  };
}

const COMMITS = [`--format=${LOG_FORMAT}`, '--date=raw'];

/** Exactly the given commits, in the given order. */
const EACH = '--no-walk=unsorted';

/** The same numbers on every machine, whatever the `diff.*` and `log.*` of a configuration say. */
const FILE_CHANGES = [
  `--format=${NUMSTAT_FORMAT}`,
  '--numstat',
  '--root', // log.showRoot
  '--diff-merges=off', // log.diffMerges; what a merge brings is counted in its commits
  '--no-relative', // diff.relative
  '--diff-algorithm=myers', // diff.algorithm
  '-O/dev/null', // diff.orderFile, which may be a pipe
  '-M', // a moved file is not work of its size
  '-l400', // diff.renameLimit: the pairs that are compared grow with its square
];

function since({ committedSince }: LogRange): readonly string[] {
  if (committedSince === null) return [];
  const seconds = Math.floor(Date.parse(committedSince) / 1000);
  if (Number.isNaN(seconds)) throw new RangeError(`Not a date: ${JSON.stringify(committedSince)}`);
  // Git would take what it cannot read, such as a year before 1970, for the present.
  return seconds > 0 ? [`--since=@${seconds} +0000`] : [];
}

async function describe(repository: OpenRepository, signal: AbortSignal): Promise<RepositoryDescription> {
  const { context, root, commonDir } = repository;
  const [{ remotes, user, isPartial }, refs, shallow] = await Promise.all([
    readSettings(context, signal),
    readRefs(context, signal),
    readShallowCommits(repository),
  ]);
  const isShallow = shallow.size > 0;
  const notes: Message[] = [];
  if (refs.tips.length === 0) notes.push(message('There are no commits in this repository yet.'));
  if (isShallow) {
    notes.push(
      message('This is a shallow clone: older commits are missing. "git fetch --unshallow" brings them.'),
    );
  }
  if (isPartial) {
    notes.push(
      message(
        'This is a partial clone: the files of a change are not looked at, since that would fetch them.',
      ),
    );
  }
  return { root, commonDir, remotes, isShallow, isPartial, user, mainRef: mainRefOf(refs), notes };
}
