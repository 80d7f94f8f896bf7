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
  /** What standard input holds; default nothing. */
  readonly stdin?: string | Uint8Array;
  /** Whether it believes to write to a terminal. */
  readonly isTerminal?: boolean;
  readonly signal?: AbortSignal;
  /** Besides the usual. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command line in this process, isolated from the user's git configuration. */
export async function runCli(args: readonly string[], place: CliPlace): Promise<CliResult> {
  const { cwd, home, today = '2026-11-23', stdin = '', isTerminal = false } = place;
  let stdout = '';
  let stderr = '';
  const exitCode = await run(args, {
    entry: new URL('../../src/cli/main.ts', import.meta.url),
    readStdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
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
    env: { PATH: process.env.PATH, HOME: home, GIT_CONFIG_NOSYSTEM: '1', ...place.env },
    cwd,
    home,
    today,
    isTerminal,
    signal: place.signal ?? new AbortController().signal,
  });
  return { exitCode, stdout, stderr };
}
