import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
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
  /** Run two files at a time. Not for what drives a whole VS Code. */
  readonly parallel?: boolean;
  /** Print every test, not the failures alone. */
  readonly verbose?: boolean;
  /** Print nothing at all. */
  readonly quiet?: boolean;
  /**
   * Run a file in which something failed once more, and say so. For what drives a whole VS Code, where a hover or a focus
   * that the machine was too busy for is no fault of the product; what fails twice has failed.
   */
  readonly secondRun?: boolean;
}

/** What the reporter writes: the counts, and by file what a second run needs. */
interface Report extends Counts {
  /** Absolute paths; empty for a failure outside any file. */
  readonly failedFiles: readonly string[];
  /** How many tests of each file passed. */
  readonly passedIn: Readonly<Record<string, number>>;
}

/** Reporter that every Mocha here loads; see {@link countedRun}. */
const countingReporter = join(projectRoot, 'scripts/test/countingReporter.cjs');

/** Makes property tests repeat themselves in CI. */
const propertySeed = join(projectRoot, 'test/support/propertySeed.ts');

const coverageFolder = join(projectRoot, 'coverage/tmp');
/** Milliseconds; of a machine that is slow as well. */
const SUITE_TIMEOUT = 40 * 60_000;
const ONE_FAILURE: Counts = { passed: 0, failed: 1, skipped: 0 };

/** Runs a tool of which only the exit code counts. */
export async function runTool(script: string, args: readonly string[]): Promise<Counts> {
  const { exitCode, timedOut } = await runNode([script, ...args], { timeout: SUITE_TIMEOUT });
  if (timedOut) console.log('Stopped: it took too long.');
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : ONE_FAILURE;
}

/** Runs test files in Mocha on the project's Node. */
export async function runMochaSuite(name: string, options: MochaRun): Promise<Counts> {
  const first = await runMocha(name, options);
  const { failedFiles, passedIn } = first;
  const again = failedFiles.filter((file) => file !== '');
  if (!options.secondRun || again.length === 0 || again.length > MAX_FILES_AGAIN) return countsOf(first);
  const names = again.map((file) => relative(projectRoot, file)).join(', ');
  if (!options.quiet) console.log(`Once more: ${names}`);
  const second = await runMocha(name, { ...options, files: again });
  if (!options.quiet && second.failed === 0) console.log(`Passed in a second run only: ${names}`);
  const passedBefore = again.reduce((sum, file) => sum + (passedIn[file] ?? 0), 0);
  return {
    passed: first.passed - passedBefore + second.passed,
    failed: second.failed,
    skipped: Math.max(first.skipped, second.skipped),
  };
}

/** More files that fail are a fault, not a busy machine. */
const MAX_FILES_AGAIN = 4;

function countsOf({ passed, failed, skipped }: Report): Counts {
  return { passed, failed, skipped };
}

function runMocha(
  name: string,
  { files, timeout = 10_000, measured = false, parallel = false, verbose = false, quiet = false }: MochaRun,
): Promise<Report> {
  const mocha = join(projectRoot, 'node_modules/mocha/bin/mocha.js');
  const args = [
    ...['--no-config', '--timeout', String(timeout), '--reporter', countingReporter],
    ...(parallel ? ['--parallel', '--jobs', '2'] : []),
    ...['--require', propertySeed, ...files],
  ];
  const env = {
    STAFFWARD_TEST_OUTPUT: verbose ? 'all' : 'failures',
    ...(measured ? { NODE_V8_COVERAGE: coverageFolder } : {}),
  };
  return reportedRun(name, [mocha, ...args], { env, quiet });
}

/**
 * Runs a command that uses the counting reporter. A crash, a time-out and a run without any test each count
 * as a failure of their own.
 */
export async function countedRun(
  name: string,
  command: readonly string[],
  options: Omit<CommandOptions, 'timeout'>,
): Promise<Counts> {
  return countsOf(await reportedRun(name, command, options));
}

async function reportedRun(
  name: string,
  command: readonly string[],
  { env, quiet = false }: Omit<CommandOptions, 'timeout'>,
): Promise<Report> {
  const results = join(projectRoot, 'test-results');
  const countsFile = join(results, `${name}.counts.json`);
  mkdirSync(results, { recursive: true });
  rmSync(countsFile, { force: true });
  const { exitCode, timedOut } = await runNode(command, {
    env: { ...env, STAFFWARD_TEST_COUNTS: countsFile },
    timeout: SUITE_TIMEOUT,
    quiet,
  });
  const { report, problem } = judge(readReport(countsFile), exitCode);
  if (problem && !quiet) console.log(timedOut ? 'Stopped: it took too long.' : problem);
  return report;
}

const NO_TEST: Report = { ...ONE_FAILURE, failedFiles: [], passedIn: {} };

function judge(report: Report | null, exitCode: number): { report: Report; problem?: string } {
  if (report === null) {
    return { report: NO_TEST, problem: `It ended with exit code ${exitCode} before its last test.` };
  }
  if (report.passed + report.failed + report.skipped === 0) {
    return { report: NO_TEST, problem: 'It ran no tests.' };
  }
  if (exitCode === 0 || report.failed > 0) return { report };
  return {
    report: { ...report, failed: 1 },
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

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
