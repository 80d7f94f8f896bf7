import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isolatedGitEnvironment } from '../support/gitRepository.ts';
import { createHistoryStream, type GeneratedPullRequest, type HistoryPlan } from './historyStream.ts';
import type { Contributor } from './people.ts';

/** Raised when the generator changes: histories of older versions are not used again. */
const VERSION = 2;

/** A repository with a generated history, and what is true of it. */
export interface GeneratedHistory {
  /** A work tree without files but `.mailmap`. */
  readonly folder: string;
  readonly pullRequests: readonly GeneratedPullRequest[];
  /** By how much they do, the busiest first. */
  readonly contributors: readonly Contributor[];
}

/** Makes the repository of a plan under the temporary folder, or takes the one that is there. */
export async function cachedHistory(plan: HistoryPlan): Promise<GeneratedHistory> {
  const folder = join(tmpdir(), `staffward-history-${VERSION}-${plan.seed}-${plan.commits}`);
  const truthFile = join(folder, '.git', 'staffward-truth.json');
  if (!existsSync(truthFile)) {
    const draft = `${folder}.${process.pid}`;
    const { pullRequests, contributors } = await generateHistory(plan, draft);
    writeFileSync(
      join(draft, '.git', 'staffward-truth.json'),
      JSON.stringify({ pullRequests, contributors }),
    );
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  }
  return { folder, ...JSON.parse(readFileSync(truthFile, 'utf8')) };
}

/** Makes the repository of a plan in `folder`. */
export async function generateHistory(plan: HistoryPlan, folder: string): Promise<GeneratedHistory> {
  mkdirSync(folder, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], { env: isolatedGitEnvironment(), stdio: 'ignore' });
  git('init', '--quiet', '--initial-branch=main');
  const stream = createHistoryStream(plan);
  const load = spawn('git', ['-C', folder, 'fast-import', '--quiet', '--force'], {
    env: isolatedGitEnvironment(),
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const end = once(load, 'close');
  for (const chunk of stream.chunks) if (!load.stdin.write(chunk)) await once(load.stdin, 'drain');
  load.stdin.end();
  const [code] = await end;
  if (code !== 0) throw new Error(`git fast-import ended with ${code}.`);
  git('config', 'user.name', 'Bench');
  git('config', 'user.email', 'bench@example.com');
  for (const ref of ['refs/staging/side', 'refs/staging/rollup']) git('update-ref', '-d', ref);
  writeFileSync(join(folder, '.mailmap'), stream.mailmap);
  return { folder, pullRequests: stream.pullRequests, contributors: stream.contributors };
}
