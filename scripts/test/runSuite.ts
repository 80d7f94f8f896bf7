import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandOptions, runNode } from '../process/command.ts';
import { projectRoot } from '../setup/paths.mjs';

/** How many tests of a suite went how. A tool such as the compiler counts as one test. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What {@link runMochaSuite} runs. */
export interface MochaRun {
  readonly files: readonly string[];
  /** Milliseconds for one test. */
  readonly timeout?: number;
  /** Collect coverage for {@link reportCoverage}. */
  readonly measured?: boolean;
  /** Print every test, not the failures alone. */
  readonly verbose?: boolean;
  /** Print nothing at all. */
  readonly quiet?: boolean;
}

/** Reporter that every Mocha here loads; see {@link countedRun}. */
const countingReporter = join(projectRoot, 'scripts/test/countingReporter.cjs');

/** Makes property tests repeat themselves in CI. */
const propertySeed = join(projectRoot, 'test/support/propertySeed.ts');

const coverageFolder = join(projectRoot, 'coverage/tmp');
const SUITE_TIMEOUT = 8 * 60_000;
const ONE_FAILURE: Counts = { passed: 0, failed: 1, skipped: 0 };

/** Runs a tool of which only the exit code counts. */
export async function runTool(script: string, args: readonly string[]): Promise<Counts> {
  const { exitCode, timedOut } = await runNode([script, ...args], { timeout: SUITE_TIMEOUT });
  if (timedOut) console.log('Stopped: it took too long.');
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : ONE_FAILURE;
}

/** Runs test files in Mocha on the project's Node. */
export function runMochaSuite(
  name: string,
  { files, timeout = 10_000, measured = false, verbose = false, quiet = false }: MochaRun,
): Promise<Counts> {
  const mocha = join(projectRoot, 'node_modules/mocha/bin/mocha.js');
  const args = [
    ...['--no-config', '--timeout', String(timeout), '--reporter', countingReporter],
    ...['--require', propertySeed, ...files],
  ];
  const env = {
    STAFFWARD_TEST_OUTPUT: verbose ? 'all' : 'failures',
    ...(measured ? { NODE_V8_COVERAGE: coverageFolder } : {}),
  };
  return countedRun(name, [mocha, ...args], { env, quiet });
}

/**
 * Runs a command that uses the counting reporter. A crash, a time-out and a run without any test each count
 * as a failure of their own.
 */
export async function countedRun(
  name: string,
  command: readonly string[],
  { env, quiet = false }: Omit<CommandOptions, 'timeout'>,
): Promise<Counts> {
  const results = join(projectRoot, 'test-results');
  const countsFile = join(results, `${name}.counts.json`);
  mkdirSync(results, { recursive: true });
  rmSync(countsFile, { force: true });
  const { exitCode, timedOut } = await runNode(command, {
    env: { ...env, STAFFWARD_TEST_COUNTS: countsFile },
    timeout: SUITE_TIMEOUT,
    quiet,
  });
  const { counts, problem } = judge(readCounts(countsFile), exitCode);
  if (problem && !quiet) console.log(timedOut ? 'Stopped: it took too long.' : problem);
  return counts;
}

function judge(counts: Counts | null, exitCode: number): { counts: Counts; problem?: string } {
  if (counts === null) {
    return { counts: ONE_FAILURE, problem: `It ended with exit code ${exitCode} before its last test.` };
  }
  if (counts.passed + counts.failed + counts.skipped === 0) {
    return { counts: ONE_FAILURE, problem: 'It ran no tests.' };
  }
  if (exitCode === 0 || counts.failed > 0) return { counts };
  return {
    counts: { ...counts, failed: 1 },
    problem: `All tests passed, yet it ended with exit code ${exitCode}.`,
  };
}

/** Forgets the coverage of earlier runs. */
export function clearCoverage(): void {
  rmSync(coverageFolder, { recursive: true, force: true });
}

/** Prints the coverage of all measured suites that have run; see `.c8rc.json`. */
export async function reportCoverage(): Promise<void> {
  const c8 = join(projectRoot, 'node_modules/c8/bin/c8.js');
  await runNode([c8, 'report', '--temp-directory', coverageFolder], { timeout: SUITE_TIMEOUT });
}

function readCounts(file: string): Counts | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return null;
  }
}
