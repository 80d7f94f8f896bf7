import { globSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/paths.mjs';
import { type Counts, countedRun, type MochaRun, runMochaSuite, runTool } from './runSuite.ts';

/** One line of the summary: a tool or a folder of tests. */
export interface Suite {
  /** For the command line: `npm test -- NAME`. */
  readonly name: string;
  /** Its test files, relative to the project; a tool has none. */
  readonly files: readonly string[];
  readonly run: () => Promise<Counts>;
}

/** Everything `npm test` runs, in this order. */
export function listSuites(): readonly Suite[] {
  return [
    tool('types', 'typescript/bin/tsc', '--noEmit'),
    tool('types-webview', 'typescript/bin/tsc', '--noEmit', '-p', 'src/webview'),
    tool('lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
    tool('dead-code', 'knip/bin/knip.js'),
    tool('build', '../scripts/build.mjs'),
    nodeTests('unit', { measured: true, parallel: true }),
    nodeTests('adapter', { measured: true, parallel: true, timeout: 60_000 }),
    nodeTests('tooling', { timeout: 120_000 }),
    hostTests(),
    nodeTests('ui', { timeout: 60_000, verbose: true, secondRun: true }),
  ];
}

/** Test files that no suite runs, relative to the project. */
export function orphanTestFiles(suites: readonly Suite[]): readonly string[] {
  const run = new Set(suites.flatMap((suite) => suite.files));
  return glob('test/**/*.test.ts').filter((file) => !run.has(file));
}

function tool(name: string, script: string, ...args: string[]): Suite {
  return { name, files: [], run: () => runTool(join(projectRoot, 'node_modules', script), args) };
}

/** Mocha on the project's Node; `timeout` is one test's, in milliseconds. */
function nodeTests(name: string, options: Omit<MochaRun, 'files'>): Suite {
  const files = glob(`test/${name}/**/*.test.ts`);
  return { name, files, run: () => runMochaSuite(name, { files, ...options }) };
}

/** Mocha inside VS Code's extension host; see `.vscode-test.mjs`. */
function hostTests(): Suite {
  const runner = join(projectRoot, 'node_modules/@vscode/test-cli/out/bin.mjs');
  const run = () => countedRun('host', [runner], { env: { STAFFWARD_TEST_OUTPUT: 'all' } });
  return { name: 'host', files: glob('test/host/suite/**/*.test.ts'), run };
}

function glob(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: projectRoot })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
