#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';

// Threads of the program start here too: one file, source or bundle, is all that there is to find.
if (isMainThread) {
  const [{ processIo }, { run }] = await Promise.all([import('./io.ts'), import('./run.ts')]);
  process.exitCode = await run(process.argv.slice(2), processIo(new URL(import.meta.url)));
} else {
  const { runLintThread } = await import('./lint/lintThread.ts');
  runLintThread();
}
