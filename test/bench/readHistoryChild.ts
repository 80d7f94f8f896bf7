import { readFileSync, writeFileSync } from 'node:fs';
import { createGitHistorySource } from '../../src/adapters/git/gitHistorySource.ts';
import { identityIn } from '../../src/history/identity.ts';
import { readOwnHistory } from '../../src/history/readOwnHistory.ts';
import type { AuthorDays } from '../../src/history/selectOwn.ts';

/** What the child is asked to do, as JSON in its one argument. */
export interface ChildTask {
  readonly folder: string;
  readonly identity: string;
  readonly period: AuthorDays | null;
  /** Cache file to start from, and the one to leave behind. */
  readonly cache: string | null;
  readonly saveCache: string | null;
}

/** What it prints, as JSON. */
export interface ChildReport {
  /** `readOwnHistory`, with the reading of the cache file. */
  readonly milliseconds: number;
  /** What every reading asks of git before the log: description, tips, fingerprint, mailmap. */
  readonly gitMilliseconds: number;
  /** Peak resident memory of this process alone, without git's. */
  readonly peakMegabytes: number;
  readonly commits: number;
  readonly merges: number;
  readonly cacheBytes: number;
}

const { folder, identity, period, cache, saveCache }: ChildTask = JSON.parse(process.argv[2] ?? '');
const source = createGitHistorySource({ folder });
const { signal } = new AbortController();
// The first call finds git and the repository, once for all calls.
await askGit();
const gitStart = performance.now();
await askGit();
const start = performance.now();
const cached = cache === null ? null : readFileSync(cache);
const read = await readOwnHistory({ source, identities: [identity], period, cached, signal });
const end = performance.now();
if (saveCache !== null) writeFileSync(saveCache, read.cache);
const report: ChildReport = {
  milliseconds: end - start,
  gitMilliseconds: start - gitStart,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  commits: read.history.commits.length,
  merges: read.history.merges.length,
  cacheBytes: read.cache.length,
};
console.log(JSON.stringify(report));

async function askGit(): Promise<void> {
  const [{ user }] = await Promise.all([
    source.describe(signal),
    source.tips(signal),
    source.fingerprint(signal),
  ]);
  await identityIn({ source, user, setting: [identity], signal });
}
