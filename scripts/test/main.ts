import { exitOnSignals } from '../process/command.ts';
import { type Counts, clearCoverage, reportCoverage } from './runSuite.ts';
import { listSuites, orphanTestFiles, type Suite } from './suites.ts';

/** What became of one suite, for the summary. */
interface SuiteResult extends Counts {
  readonly name: string;
  readonly seconds: number;
}

exitOnSignals();
process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;

/** Runs all suites, or those named; `true` when everything passed and nothing was skipped. */
async function main(names: readonly string[]): Promise<boolean> {
  const all = listSuites();
  const unknown = names.filter((name) => !all.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    console.error(
      `No suite is called ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}.`,
    );
    return false;
  }
  const orphans = orphanTestFiles(all);
  const results: SuiteResult[] = [];
  clearCoverage();
  for (const suite of names.length > 0 ? all.filter(({ name }) => names.includes(name)) : all) {
    results.push(await runSuite(suite));
  }
  if (results.some(({ name }) => name === 'unit')) await reportCoverage();
  if (orphans.length > 0) console.log(`No suite runs these files: ${orphans.join(', ')}`);
  printTable(results);
  const passed = sum(results.map((result) => result.passed));
  // A skipped test is a promise not kept, so it fails the run.
  const failed = sum(results.map((result) => result.failed + result.skipped)) + orphans.length;
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}

async function runSuite(suite: Suite): Promise<SuiteResult> {
  console.log(`\n── ${suite.name} ${'─'.repeat(70 - suite.name.length)}`);
  const start = performance.now();
  const counts = await suite.run().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  return { ...counts, name: suite.name, seconds: (performance.now() - start) / 1000 };
}

function printTable(results: readonly SuiteResult[]): void {
  const row = (...cells: readonly string[]) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(9))).join('');
  console.log(`\n${row('suite', 'passed', 'failed', 'skipped', 'seconds')}`);
  for (const { name, passed, failed, skipped, seconds } of results) {
    console.log(row(name, String(passed), String(failed), String(skipped), seconds.toFixed(1)));
  }
  console.log('');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
