/**
 * `npm run bench:history [-- --commits N --rounds N]`: our reading against bare `git log` on a generated history.
 * Both run by turns on the same machine in the same minutes; only the comparison means anything.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { LOG_FORMAT } from '../../src/history/logFormat.ts';
import { type AuthorDays, slackBefore } from '../../src/history/selectOwn.ts';
import { isolatedGitEnvironment } from '../support/gitRepository.ts';
import { cachedHistory } from './generateHistory.ts';
import type { ChildReport, ChildTask } from './readHistoryChild.ts';

/** What a reading may cost: a ratio to git, milliseconds beside git, and memory of our own. */
const BARS = { wholeHistory: 1.15, quarter: 150, refresh: 50, megabytes: 250 };
/** The generated history ends with 2025. */
const QUARTER: AuthorDays = { from: '2025-10-01', to: '2025-12-31' };
const SEED = 1;
/** By rank: someone who works there now and then, and the one who does most. */
const TYPICAL = 40;
const BUSIEST = 0;

const { values } = parseArgs({
  options: { commits: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '5' } },
});
const rounds = Number(values.rounds);
console.log(`Preparing ${values.commits} commits (minutes, once)`);
const { folder, contributors } = await cachedHistory({ seed: SEED, commits: Number(values.commits) });
const environment = isolatedGitEnvironment();
const scratch = join(folder, '.git', 'staffward-bench');
// As it ships: without the compiler that Node would load for TypeScript.
const child = `${scratch}.mjs`;
await build({
  entryPoints: [join(import.meta.dirname, 'readHistoryChild.ts')],
  logLevel: 'warning',
  bundle: true,
  platform: 'node',
  format: 'esm',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  outfile: child,
});
const identityAt = (rank: number) => contributors[rank]?.identities[0].email ?? '';
const typical = { folder, identity: identityAt(TYPICAL), period: null, cache: null, saveCache: null };
const BARE_LOG = ['-C', folder, 'log', '-z', `--format=${LOG_FORMAT}`, '--date=raw', '--encoding=UTF-8'];
const ALL_TIPS = ['HEAD', '--branches'];
const newTip = git('rev-parse', 'refs/heads/main');
const oldTip = tipBefore(100);
const otherTips = git('for-each-ref', '--format=^%(objectname)', 'refs/heads')
  .split('\n')
  .filter((tip) => tip !== `^${newTip}`);

const whole = alternate(
  () => readHistory({ ...typical, saveCache: `${scratch}-new` }),
  () => timeOf(() => logToNowhere([])),
);
const piped = middle(Array.from({ length: rounds }, () => timeOf(logIntoPipe)));
const busiest = alternate(
  () => readHistory({ ...typical, identity: identityAt(BUSIEST) }),
  () => timeOf(() => logToNowhere([])),
);
const quarter = alternate(
  () => readHistory({ ...typical, period: QUARTER }),
  () => timeOf(() => logToNowhere([`--since=${slackBefore(QUARTER)}`])),
);
const refresh = Array.from({ length: rounds }, () => readHistory({ ...typical, cache: `${scratch}-new` }));
git('update-ref', 'refs/heads/main', oldTip);
readHistory({ ...typical, saveCache: `${scratch}-old` });
git('update-ref', 'refs/heads/main', newTip);
const news = alternate(
  () => readHistory({ ...typical, cache: `${scratch}-old` }),
  () => timeOf(() => logToNowhere([], [newTip, `^${oldTip}`, ...otherTips])),
);

console.table({
  'whole history': row(whole, `${(whole.ours / whole.git).toFixed(2)} × git`, `${BARS.wholeHistory} × git`),
  'whole history, git into a pipe': row(
    { ...whole, git: piped },
    `${(whole.ours / piped).toFixed(2)} × git`,
    '',
  ),
  'whole history, busiest author': row(busiest, `${(busiest.ours / busiest.git).toFixed(2)} × git`, ''),
  'current quarter': row(quarter, `git + ${ms(quarter.ours - quarter.git)}`, `git + ${ms(BARS.quarter)}`),
  'refresh without news': row(
    { ours: median(refresh, 'milliseconds'), git: median(refresh, 'gitMilliseconds'), reports: refresh },
    `git + ${ms(median(refresh, 'milliseconds') - median(refresh, 'gitMilliseconds'))}`,
    `git + ${ms(BARS.refresh)}`,
  ),
  'refresh with 100 new commits': row(news, `git + ${ms(news.ours - news.git)}`, ''),
  'peak memory': row(whole, megabytes(whole), `${BARS.megabytes} MB`),
  'peak memory, busiest author': row(busiest, megabytes(busiest), ''),
});

interface Comparison {
  /** Milliseconds. */
  readonly ours: number;
  readonly git: number;
  readonly reports: readonly ChildReport[];
}

/** Runs both by turns and compares the medians. */
function alternate(ours: () => ChildReport, bareGit: () => number): Comparison {
  const reports: ChildReport[] = [];
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(bareGit());
    reports.push(ours());
  }
  return { ours: median(reports, 'milliseconds'), git: middle(times), reports };
}

function readHistory(task: ChildTask): ChildReport {
  const { stdout, stderr, status } = spawnSync(process.execPath, [child, JSON.stringify(task)], {
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function logToNowhere(options: readonly string[], revisions: readonly string[] = ALL_TIPS): void {
  execFileSync('git', [...BARE_LOG, ...options, ...revisions], { env: environment, stdio: 'ignore' });
}

/** What git needs when somebody takes its output: nobody can read a log for less. */
function logIntoPipe(): void {
  const command = ['git', ...BARE_LOG, ...ALL_TIPS];
  execFileSync('sh', ['-c', '"$@" | cat >/dev/null', 'sh', ...command], {
    env: { ...environment, GIT_FLUSH: '0' },
    stdio: 'ignore',
  });
}

/** A commit of the main line that is about `count` commits behind its tip. */
function tipBefore(count: number): string {
  const line = git('rev-list', '--first-parent', `--max-count=${count + 1}`, newTip).split('\n');
  const behind = (hash: string) => Number(git('rev-list', '--count', `${hash}..${newTip}`));
  return line.find((hash) => behind(hash) >= count) ?? newTip;
}

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { env: environment, encoding: 'utf8' }).trim();
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(reports: readonly ChildReport[], field: keyof ChildReport): number {
  return middle(reports.map((report) => report[field]));
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function row({ ours, git: bare, reports }: Comparison, result: string, bar: string) {
  return { ours: ms(ours), git: ms(bare), result, bar, 'own commits': reports[0]?.commits };
}

function megabytes({ reports }: Comparison): string {
  return `${Math.round(Math.max(...reports.map(({ peakMegabytes }) => peakMegabytes)))} MB`;
}

function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}
