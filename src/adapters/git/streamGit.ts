import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { GitContext, GitRequest } from './gitContext.ts';
import { gitError, gitMissing, timedOut } from './gitErrors.ts';
import { hardenedArguments } from './hardening.ts';

/** Git may repeat a warning for each object; the first say enough. */
const MAX_STDERR = 16 * 1024;

/**
 * Standard output of a git command as it comes, no faster than it is taken. Not with simple-git, which
 * keeps all of it. Git is dead when the iteration ends: at the end, when the consumer stops early, when
 * `signal` is aborted (rejects with its reason) and after `limits.idle` (rejects with `timed-out`). When git
 * fails, everything it wrote is delivered before the error.
 */
export async function* streamGit(
  context: GitContext,
  args: readonly string[],
  { signal, input = '' }: GitRequest,
): AsyncGenerator<Uint8Array, void, undefined> {
  signal.throwIfAborted();
  const child = spawn(context.executable, [...hardenedArguments(context.bareRepositories), ...args], {
    cwd: context.folder,
    env: context.environment,
    windowsHide: true,
  });
  const end = endOf(child);
  const stderr = beginningOf(child.stderr);
  child.stdin.on('error', () => {}); // EPIPE, when git fails before it has read everything
  child.stdin.end(input);

  let tookTooLong = false;
  const kill = () => {
    child.stdout.destroy();
    return child.kill('SIGKILL');
  };
  const waitNoLonger = () => {
    tookTooLong = true;
    kill();
  };
  let idle = setTimeout(waitNoLonger, context.limits.idle);
  signal.addEventListener('abort', kill, { once: true });
  try {
    for await (const chunk of child.stdout) {
      clearTimeout(idle); // the consumer may take its time
      yield chunk;
      signal.throwIfAborted();
      idle = setTimeout(waitNoLonger, context.limits.idle);
    }
    const { exitCode, error } = await end;
    if (error) throw gitMissing(context.executable, error);
    if (exitCode !== 0) throw gitError({ exitCode, stderr: stderr(), folder: context.folder });
  } catch (error) {
    signal.throwIfAborted();
    if (tookTooLong) throw timedOut(context.folder, context.limits.idle);
    throw error;
  } finally {
    clearTimeout(idle);
    signal.removeEventListener('abort', kill);
    if (kill()) await once(child, 'exit');
  }
}

/** How the process ended, once all its output is read; `error` when it could not be started. */
function endOf(child: ChildProcess): Promise<{ exitCode: number | null; error?: Error }> {
  return new Promise((resolve) => {
    child.once('close', (exitCode) => resolve({ exitCode }));
    child.once('error', (error) => resolve({ exitCode: null, error }));
  });
}

/** Reads a stream to its end and keeps the beginning. */
function beginningOf(stream: Readable): () => string {
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    text += chunk.slice(0, MAX_STDERR - text.length);
  });
  return () => text;
}
