/**
 * `npm run bench:lint [-- --files N --lines N --edits N --rounds N]`: how long after a change the findings are there,
 * and what the command line takes beside other linters. All linters read the same generated documents by turns, on the
 * same machine in the same minutes; only the comparison means anything.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { cliBundleOptions } from '../../scripts/bundles.mjs';
import { projectNode, projectRoot } from '../../scripts/setup/paths.mjs';
import { designDoc, writeDesignDocs } from './designDocs.ts';
import { languageServer, lintAnew, linterInProcess, type MeasuredEditor } from './editing.ts';
import { type MeasuredCommand, type MeasuredRun, measuredRun } from './measuredRun.ts';
import { otherLinters } from './otherLinters.ts';
import { createRandom } from './random.ts';
import { median, quantile } from './statistics.ts';
import { typing } from './typing.ts';

/** Milliseconds from a change to its findings, nineteen times in twenty; and how much faster than markdownlint-cli2. */
const BARS = { edit: 10, markdownlint: 8 };
const SEED = 1;
/** The first edits run code that is not compiled yet. */
const WARM_UP = 100;

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '400' },
    lines: { type: 'string', default: '3000' },
    edits: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '7' },
  },
});
const rounds = Number(values.rounds);
const scratch = mkdtempSync(join(tmpdir(), 'staffward-bench-'));
try {
  const bundles = join(scratch, 'dist');
  await build({ ...cliBundleOptions({ production: true }), outdir: bundles });
  await measureEditing(join(bundles, 'cli.js'));
  await measureCommandLine(join(bundles, 'cli.js'));
} finally {
  rmSync(scratch, { recursive: true });
}

async function measureEditing(cli: string): Promise<void> {
  const plan = { form: 'rfc', number: 42, lines: Number(values.lines) } as const;
  const text = designDoc(createRandom(SEED), plan);
  const first = lintAnew(text);
  const anew = Array.from({ length: WARM_UP }, () => lintAnew(text)).slice(WARM_UP / 2);
  const linter = await typeInto(linterInProcess(text));
  const server = await typeInto(await languageServer(text, relative(projectRoot, cli)));
  console.log(`From an edit to the findings, in a document of ${text.split('\n').length} lines`);
  console.table({
    'linter alone': editRow(linter, `${BARS.edit} ms`),
    'language server, over its streams': editRow(server, `${BARS.edit} ms`),
    'nothing known of the text': editRow(anew, ''),
    'the same, first text of a process': editRow([first], ''),
  });
}

/** Milliseconds of each edit. */
async function typeInto(editor: MeasuredEditor): Promise<readonly number[]> {
  const times: number[] = [];
  for (const keystroke of typing(createRandom(SEED), () => editor.length)) {
    times.push(await editor.edit(keystroke));
    if (times.length === Number(values.edits) + WARM_UP) break;
  }
  await editor.close();
  return times.slice(WARM_UP);
}

function editRow(times: readonly number[], bar: string) {
  const ms = (part: number) => `${quantile(times, part).toFixed(1)} ms`;
  return { p50: ms(0.5), p95: ms(0.95), most: ms(1), 'bar for p95': bar, edits: times.length };
}

async function measureCommandLine(cli: string): Promise<void> {
  const folder = join(scratch, 'documents');
  writeDesignDocs(folder, Number(values.files), SEED);
  const ours = { command: projectNode, args: [cli, 'lint', 'docs'], cwd: folder, exitCodes: [0, 1] };
  const programs = { 'staffward lint': ours, ...(await otherLinters(folder)) };
  const runs = alternate(programs);
  const own = runs.get('staffward lint') ?? [];
  console.log(`Linting ${values.files} design documents, median of ${rounds} runs by turns`);
  console.table(
    Object.fromEntries(
      [...runs].map(([name, all]) => [
        name,
        {
          time: `${Math.round(timeOf(all))} ms`,
          'time of ours': `${(timeOf(all) / timeOf(own)).toFixed(2)} ×`,
          memory: `${Math.round(memoryOf(all))} MB`,
          'memory of ours': `${(memoryOf(all) / memoryOf(own)).toFixed(2)} ×`,
          bar: name.startsWith('markdownlint') ? `≥ ${BARS.markdownlint} × time` : '',
        },
      ]),
    ),
  );
}

/** Every program once a round, after one round that nobody counts. */
function alternate(
  programs: Readonly<Record<string, MeasuredCommand>>,
): ReadonlyMap<string, readonly MeasuredRun[]> {
  const runs = new Map<string, MeasuredRun[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [name, program] of Object.entries(programs)) {
      const run = measuredRun(program);
      if (round > 0) runs.set(name, [...(runs.get(name) ?? []), run]);
    }
  }
  return runs;
}

function timeOf(runs: readonly MeasuredRun[]): number {
  return median(runs.map(({ milliseconds }) => milliseconds));
}

function memoryOf(runs: readonly MeasuredRun[]): number {
  return median(runs.map(({ peakMegabytes }) => peakMegabytes ?? Number.NaN));
}
