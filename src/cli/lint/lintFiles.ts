import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { headingMatcher } from '../../designDocs/concepts/matchHeading.ts';
import type { CliIo } from '../io.ts';
import { type LintJob, lintFile } from './fileLinter.ts';
import type { FileReport } from './fileReport.ts';
import { createJobQueue, type JobQueue } from './jobQueue.ts';
import { startLintThread } from './lintThread.ts';

/**
 * Files for which another thread is worth its start: it takes as long as linting about this many. Measured with
 * `npm run bench:lint`.
 */
const FILES_PER_THREAD = 500;
/** More threads only wait for the disk and for memory. */
const MAX_THREADS = 8;

/** What linting files needs of the process. */
export type LintIo = Pick<CliIo, 'entry' | 'signal'>;

/**
 * The reports of `jobs`, in their order. Many are shared between this thread and others. Rejects with the signal's
 * reason when it is aborted.
 */
export async function lintFiles(jobs: readonly LintJob[], { entry, signal }: LintIo): Promise<FileReport[]> {
  const reports = new Map<number, FileReport>();
  const matchesOf = headingMatcher();
  const lint = (index: number, job: LintJob) => {
    const report = lintFile(job, matchesOf);
    reports.set(index, report);
    return report;
  };
  const queue = createJobQueue(jobs.length);
  const threads = Math.min(availableParallelism(), MAX_THREADS, Math.floor(jobs.length / FILES_PER_THREAD));
  const others = Array.from({ length: threads - 1 }, () =>
    startLintThread(entry, { jobs, queue: queue.shared }, (index, report) => reports.set(index, report)),
  );
  const stop = () => {
    queue.close();
    return Promise.all(others.map((thread) => thread.stop()));
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    await lintHere(jobs, queue, signal, lint);
    await Promise.all(others.map(({ ended }) => ended));
  } finally {
    signal.removeEventListener('abort', stop);
    await stop();
  }
  signal.throwIfAborted();
  // What a thread that broke down took with it is linted again.
  return jobs.map((job, index) => reports.get(index) ?? lint(index, job));
}

async function lintHere(
  jobs: readonly LintJob[],
  queue: JobQueue,
  signal: AbortSignal,
  lint: (index: number, job: LintJob) => void,
): Promise<void> {
  for (const indexes of queue.take()) {
    for (const index of indexes) {
      const job = jobs[index];
      if (job) lint(index, job);
    }
    // Lets Ctrl+C and the other threads' reports in.
    await nextTurn();
    signal.throwIfAborted();
  }
}
