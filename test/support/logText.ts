import type { Commit } from '../../src/history/commit.ts';

/** A commit for tests; what is not given is plain. */
export function commitOf(given: Partial<Commit> & Pick<Commit, 'hash'>): Commit {
  const ada = { name: 'Ada Example', email: 'ada@example.com' };
  return {
    parents: [],
    author: ada,
    committer: ada,
    authorDate: '2026-11-12T09:00:00+00:00',
    commitDate: '2026-11-12T09:00:00+00:00',
    message: 'Add a thing\n',
    ...given,
  };
}

/** A full hash that starts with the given number. */
export function hash(number: number): string {
  return number.toString(16).padStart(8, '0').padEnd(40, 'a');
}

/** Commits as `git log -z` writes them in `LOG_FORMAT`. */
export function renderLog(commits: readonly Commit[]): Uint8Array {
  const fields = commits.flatMap((commit) => [
    commit.hash,
    commit.parents.join(' '),
    commit.author.name,
    commit.author.email,
    rawDate(commit.authorDate),
    commit.committer.name,
    commit.committer.email,
    rawDate(commit.commitDate),
    commit.message,
  ]);
  return new TextEncoder().encode(fields.map((field) => `${field}\0`).join(''));
}

/** Cuts bytes at the given positions. */
export async function* inChunks(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const positions = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let start = 0;
  for (const end of [...positions, bytes.length]) {
    yield bytes.slice(start, end);
    start = end;
  }
}

/** Everything that an iteration yields. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function rawDate(iso: string): string {
  return `${Date.parse(iso) / 1000} ${iso.slice(-6).replace(':', '')}`;
}
