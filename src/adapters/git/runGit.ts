import { GitPluginError, simpleGit } from 'simple-git';
import type { GitContext, GitRequest } from './gitContext.ts';
import { gitError, outputTooLarge, timedOut } from './gitErrors.ts';
import { hardenedArguments, SIMPLE_GIT_GUARD } from './hardening.ts';

/** What a command answered. */
export interface GitAnswer {
  /** `null` when a signal ended git. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a git command to its end, whatever its exit code. Rejects with the signal's reason, `timed-out` or
 * `output-too-large`. simple-git ends git with SIGINT, which git does not catch while it waits for a file;
 * it offers no stronger signal.
 */
export async function askGit(
  context: GitContext,
  args: readonly string[],
  { signal, input }: GitRequest,
): Promise<GitAnswer> {
  signal.throwIfAborted();
  const overflow = new AbortController();
  let exitCode: number | null = 0;
  let stderr = '';
  let bytes = 0;
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > context.limits.output) overflow.abort();
  };
  const git = simpleGit({
    ...SIMPLE_GIT_GUARD,
    baseDir: context.folder,
    binary: context.executable,
    abort: AbortSignal.any([signal, overflow.signal]),
    timeout: { block: context.limits.idle },
    // Left alone, simple-git never closes standard input when there is nothing to write.
    input: () => input || Buffer.alloc(0),
    // An exit code is an answer: `undefined` keeps simple-git from making an error of it.
    errors: (error, result) => {
      exitCode = result.exitCode;
      stderr = Buffer.concat(result.stdErr).toString();
      return error instanceof GitPluginError ? error : undefined;
    },
  })
    .env(context.environment)
    .outputHandler((_command, out, err) => {
      out.on('data', count);
      err.on('data', count);
    });
  try {
    const stdout = await git.raw([...hardenedArguments(context.bareRepositories), ...args]);
    return { exitCode, stdout, stderr };
  } catch (error) {
    signal.throwIfAborted();
    if (overflow.signal.aborted) throw outputTooLarge(context.folder, context.limits.output);
    if (error instanceof GitPluginError && error.plugin === 'timeout') {
      throw timedOut(context.folder, context.limits.idle);
    }
    throw error;
  }
}

/** Runs a git command that has to succeed; the standard output. Rejects like {@link askGit}, or with what git said. */
export async function runGit(
  context: GitContext,
  args: readonly string[],
  request: GitRequest,
): Promise<string> {
  const answer = await askGit(context, args, request);
  if (answer.exitCode !== 0) throw gitError({ ...answer, folder: context.folder });
  return answer.stdout;
}
