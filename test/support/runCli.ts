import { run } from '../../src/cli/run.ts';

/** What a command printed, and its exit code. */
export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a command runs; `home` holds its cache. */
export interface CliPlace {
  readonly cwd: string;
  readonly home: string;
  /** ISO date; default 2026-11-23. */
  readonly today?: string;
}

/** Runs the command line in this process, isolated from the user's git configuration. */
export async function runCli(
  args: readonly string[],
  { cwd, home, today = '2026-11-23' }: CliPlace,
): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  const exitCode = await run(args, {
    stdout: {
      write: (text) => {
        stdout += text;
      },
    },
    stream: async (text) => {
      stdout += text;
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
    },
    env: { PATH: process.env.PATH, HOME: home, GIT_CONFIG_NOSYSTEM: '1' },
    cwd,
    home,
    today,
    isTerminal: false,
    signal: new AbortController().signal,
  });
  return { exitCode, stdout, stderr };
}
