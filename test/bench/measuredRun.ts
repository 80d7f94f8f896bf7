import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a process took. */
export interface MeasuredRun {
  readonly milliseconds: number;
  /** Most memory that it, or the largest process that it waited for, had resident; `null` where nothing measures it. */
  readonly peakMegabytes: number | null;
}

/** A program to measure. */
export interface MeasuredCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Exit codes that mean that it did its work. */
  readonly exitCodes: readonly number[];
}

/** GNU time; the shell's own word `time` knows nothing of memory. */
const TIME = '/usr/bin/time';

/** Runs a program to its end, its output unread. Throws when it fails. */
export function measuredRun({ command, args, cwd, exitCodes }: MeasuredCommand): MeasuredRun {
  const scratch = mkdtempSync(join(tmpdir(), 'staffward-time-'));
  const report = join(scratch, 'peak');
  const timed = existsSync(TIME) && process.platform === 'linux';
  const [program = command, ...rest] = timed
    ? [TIME, '--quiet', '-f', '%M', '-o', report, command, ...args]
    : [command, ...args];
  try {
    const start = performance.now();
    const { status, error } = spawnSync(program, rest, { cwd, stdio: 'ignore' });
    const milliseconds = performance.now() - start;
    if (error) throw error;
    if (!exitCodes.includes(status ?? -1)) throw new Error(`${command} ended with ${status}.`);
    return { milliseconds, peakMegabytes: timed ? Number(readFileSync(report, 'utf8')) / 1024 : null };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
