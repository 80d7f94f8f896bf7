import { resolve } from 'node:path';
import { findRepositoryRoot } from '../../adapters/git/repositoryRoot.ts';
import { cacheFolder } from '../cacheFolder.ts';
import type { CliIo } from '../io.ts';
import { failureOf, type LintJob, lintText } from './fileLinter.ts';
import { emptyReport, type FileReport } from './fileReport.ts';
import { findConfigs } from './findConfigs.ts';
import { createTargetNaming, findTargets, type LintTarget } from './findTargets.ts';
import { lintFiles } from './lintFiles.ts';
import type { LintOptions } from './lintOptions.ts';
import { decodePlainText, readTextFile } from './readTextFile.ts';
import { reportOf } from './reportOf.ts';

/** What linting gave. */
export interface LintRun {
  /** In the order in which the files were named and found. */
  readonly files: readonly FileReport[];
  readonly configProblems: readonly string[];
}

/** Lints, and fixes if asked to, what `options` name. */
export async function lintPaths(options: LintOptions, io: CliIo): Promise<LintRun> {
  if (options.task === 'list-rules') return { files: [], configProblems: [] };
  for (const folder of options.repositories) await findRepositoryRoot(folder);
  const paths = options.paths.filter((path) => path !== '-');
  const targets = await findTargets(paths, io);
  const stdin = paths.length < options.paths.length ? [stdinTarget(options.stdinPath, io.cwd)] : [];
  const { configs, problems } = await findConfigs([...targets, ...stdin], options.config);
  const jobs = [...targets, ...stdin].flatMap((target, index): LintJob[] => {
    const config = configs[index];
    return config ? [{ ...target, config, today: io.today }] : [];
  });

  const fileJobs = jobs.slice(0, targets.length);
  const files: FileReport[] = [];
  for (const [index, report] of (await lintFiles(fileJobs, io)).entries()) {
    const job = fileJobs[index];
    files.push(job ? await completed(job, report, options, io) : report);
  }
  for (const job of jobs.slice(targets.length)) files.push(await lintStdin(job, options, io));
  return { files, configProblems: problems };
}

/** A report after what takes more than reading the file: fixes, and the commits that may back its numbers. */
async function completed(
  job: LintJob,
  report: FileReport,
  options: LintOptions,
  io: CliIo,
): Promise<FileReport> {
  const isFixable = report.findings.some(({ fixes }) => fixes.some(({ preferred }) => preferred));
  const fixed = options.task === 'fix' && isFixable ? await fixIn(job, report, io.signal) : report;
  if (!needsEvidence(fixed, options)) return fixed;
  try {
    const text = readTextFile(job.path, job.shown);
    return { ...(await lintWithEvidence(job, text, options, io)), fixed: fixed.fixed };
  } catch (error) {
    io.signal.throwIfAborted();
    return { ...fixed, failure: failureOf(error) };
  }
}

async function fixIn(job: LintJob, report: FileReport, signal: AbortSignal): Promise<FileReport> {
  const { fixFile } = await import('./fixFile.ts');
  return fixFile(job, report, signal);
}

async function lintStdin(job: LintJob, options: LintOptions, io: CliIo): Promise<FileReport> {
  try {
    const text = decodePlainText(await io.readStdin(), job.shown);
    const report = reportOf(job, text, lintText(job, text));
    return needsEvidence(report, options) ? await lintWithEvidence(job, text, options, io) : report;
  } catch (error) {
    io.signal.throwIfAborted();
    return { ...emptyReport(job), failure: failureOf(error) };
  }
}

function needsEvidence({ documentKind, failure }: FileReport, { repositories }: LintOptions): boolean {
  return documentKind === 'brag-document' && failure === null && repositories.length > 0;
}

async function lintWithEvidence(
  job: LintJob,
  text: string,
  { repositories }: LintOptions,
  io: CliIo,
): Promise<FileReport> {
  const sources = repositories.map((folder) => ({ folder, environment: io.env }));
  const [{ readBragEvidence }, { createForgeFiles }] = await Promise.all([
    import('../../adapters/git/bragEvidence.ts'),
    import('../../adapters/forges/forgeFiles.ts'),
  ]);
  const fetched = createForgeFiles(cacheFolder('forges', io));
  const evidence = await readBragEvidence(text, sources, { fetched, signal: io.signal });
  return reportOf(job, text, lintText(job, text, { evidence }));
}

/** What standard input is linted as. */
function stdinTarget(named: string | null, cwd: string): LintTarget {
  if (named !== null) return createTargetNaming(cwd)(resolve(cwd, named), named, cwd);
  const shown = '<stdin>';
  return { path: resolve(cwd, shown), shown, name: null, projectPath: shown };
}
