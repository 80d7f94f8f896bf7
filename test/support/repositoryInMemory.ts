import type { Commit, FileChange } from '../../src/history/commit.ts';
import type { HistorySource, RepositoryDescription } from '../../src/history/historySource.ts';
import { memoryHistorySource } from './memoryHistorySource.ts';

/** What a {@link repositoryInMemory} holds. */
export interface RepositoryInMemory {
  readonly description?: Partial<RepositoryDescription>;
  /** Oldest first; the last is the tip of `main`. */
  readonly commits: readonly Commit[];
  readonly files?: Readonly<Record<string, readonly FileChange[]>>;
}

/** A repository with a GitHub remote and file changes, without git. What `fails` names throws that error. */
export function repositoryInMemory(
  { description, commits, files = {} }: RepositoryInMemory,
  fails: Partial<Record<'describe' | 'log' | 'fileChanges', Error>> = {},
): HistorySource {
  const source = memoryHistorySource({ commits });
  return {
    ...source,
    async describe(signal) {
      signal.throwIfAborted();
      if (fails.describe) throw fails.describe;
      const remotes = [{ name: 'origin', url: 'https://github.com/acme/pay.git' }];
      return { ...(await source.describe(signal)), root: '/code/pay', remotes, ...description };
    },
    async *log(range, signal) {
      if (fails.log) throw fails.log;
      yield* source.log(range, signal);
    },
    async *fileChanges(hashes) {
      if (fails.fileChanges) throw fails.fileChanges;
      const records = hashes.map((hash) => {
        const lines = (files[hash] ?? []).map(
          ({ path, added, deleted }) => `${added ?? '-'}\t${deleted ?? '-'}\t${path}\0`,
        );
        return `\0${hash}\0${lines.length > 0 ? `\n${lines.join('')}` : ''}`;
      });
      yield new TextEncoder().encode(records.join(''));
    },
  };
}
