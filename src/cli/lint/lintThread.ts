import { parentPort, Worker, workerData } from 'node:worker_threads';
import { headingMatcher } from '../../designDocs/concepts/matchHeading.ts';
import { type LintJob, lintFile } from './fileLinter.ts';
import type { FileReport } from './fileReport.ts';
import { openJobQueue, type SharedJobQueue } from './jobQueue.ts';

/** What a thread is started with. */
interface ThreadTask {
  readonly jobs: readonly LintJob[];
  readonly queue: SharedJobQueue;
}

/** What a thread sends: reports by the index of their job. */
type Parcel = readonly (readonly [index: number, report: FileReport])[];

/** A thread that lints. */
interface LintThread {
  /** Resolves when it has nothing left to do, or broke down. */
  readonly ended: Promise<void>;
  stop(): Promise<unknown>;
}

/** Starts a thread that takes its share of the jobs. `entry` is the program itself, source or bundle. */
export function startLintThread(
  entry: URL,
  task: ThreadTask,
  onReport: (index: number, report: FileReport) => void,
): LintThread {
  const worker = new Worker(entry, { workerData: task });
  worker.on('message', (parcel: Parcel) => {
    for (const [index, report] of parcel) onReport(index, report);
  });
  worker.on('error', () => {}); // its jobs are done by another
  return {
    ended: new Promise((resolve) => worker.once('exit', () => resolve())),
    stop: () => worker.terminate(),
  };
}

/** What such a thread does. */
export function runLintThread(): void {
  const { jobs, queue }: ThreadTask = workerData;
  const matchesOf = headingMatcher();
  for (const indexes of openJobQueue(queue).take()) {
    const parcel: Parcel = indexes.flatMap((index) => {
      const job = jobs[index];
      return job ? [[index, lintFile(job, matchesOf)] as const] : [];
    });
    parentPort?.postMessage(parcel);
  }
}
