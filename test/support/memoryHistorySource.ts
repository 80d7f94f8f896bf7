import type { Commit, Person } from '../../src/history/commit.ts';
import type { HistorySource, LogRange, Tip } from '../../src/history/historySource.ts';
import { renderLog } from './logText.ts';

/** A history in memory; everything may be changed between readings. */
export interface MemoryHistory {
  commits: readonly Commit[];
  tips: readonly Tip[];
  user: Person;
  mainRef: string | null;
  fingerprint: string;
  /** Canonical address by address, as `.mailmap` would have it. */
  mailmap: Readonly<Record<string, string>>;
  /** Fails the log with this error after so many commits. */
  failure: { readonly after: number; readonly error: Error } | null;
}

/** A {@link HistorySource} over a {@link MemoryHistory} that remembers which logs were asked for. */
export interface MemoryHistorySource extends HistorySource {
  readonly history: MemoryHistory;
  readonly logs: LogRange[];
}

/** A source over `history`, by default of Ada with one branch `main` at the last of `commits`. */
export function memoryHistorySource(
  history: Partial<MemoryHistory> & Pick<MemoryHistory, 'commits'>,
): MemoryHistorySource {
  const last = history.commits.at(-1)?.hash;
  const full: MemoryHistory = {
    tips:
      last === undefined
        ? []
        : [
            { ref: 'HEAD', hash: last },
            { ref: 'refs/heads/main', hash: last },
          ],
    user: { name: 'Ada Example', email: 'ada@example.com' },
    mainRef: 'refs/heads/main',
    fingerprint: 'as it was',
    mailmap: {},
    failure: null,
    ...history,
  };
  const logs: LogRange[] = [];
  const byHash = () => new Map(full.commits.map((commit) => [commit.hash, commit]));

  return {
    history: full,
    logs,
    async describe() {
      const { user, mainRef } = full;
      return {
        root: '/r',
        commonDir: '/r/.git',
        remotes: [],
        isShallow: false,
        isPartial: false,
        user,
        mainRef,
        notes: [],
      };
    },
    tips: async () => full.tips,
    fingerprint: async () => full.fingerprint,
    mailmapped: async (people) =>
      people.map(({ name, email }) => ({ name, email: full.mailmap[email] ?? email })),
    aliasesOf: async (addresses) =>
      Object.entries(full.mailmap).flatMap(([alias, canonical]) =>
        addresses.includes(canonical) ? [alias] : [],
      ),
    async *log(range) {
      logs.push(range);
      const hidden = new Set(reach(byHash(), range.notReachableFrom, null));
      const found = reach(byHash(), range.tips, range.committedSince).filter((hash) => !hidden.has(hash));
      const shown = full.commits.filter(({ hash }) => found.includes(hash)).reverse();
      yield renderLog(full.failure ? shown.slice(0, full.failure.after) : shown);
      if (full.failure) throw full.failure.error;
    },
    async *commits(hashes) {
      yield renderLog(hashes.flatMap((hash) => byHash().get(hash) ?? []));
    },
    async *fileChanges() {},
  };
}

function reach(
  commits: ReadonlyMap<string, Commit>,
  from: readonly string[],
  since: string | null,
): string[] {
  const found = new Set<string>();
  const waiting = [...from];
  for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
    const commit = commits.get(hash);
    if (!commit || found.has(hash)) continue;
    if (since !== null && Date.parse(commit.commitDate) < Date.parse(since)) continue;
    found.add(hash);
    waiting.push(...commit.parents);
  }
  return [...found];
}
