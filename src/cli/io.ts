import { once } from 'node:events';
import { homedir } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { formatMessage } from '../base/message.ts';
import type { UserError } from '../base/userError.ts';

/** All that a command may touch of its process, so that tests can run one in their own. */
export interface CliIo {
  /** The module that is this program, to start threads of it. */
  readonly entry: URL;
  /** All of standard input. */
  readonly readStdin: () => Promise<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path that relative arguments start from. */
  readonly cwd: string;
  /** Absolute path that `~` stands for. */
  readonly home: string;
  /** The user's day, ISO date. */
  readonly today: string;
  /** Writes to stdout and resolves when the reader has room for more: for output without an end in sight. */
  readonly stream: (text: string) => Promise<void>;
  /** Whether stdout is a terminal; colour only then. */
  readonly isTerminal: boolean;
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal;
}

/** Where a command writes text. */
export interface Output {
  write(text: string): unknown;
}

/** The real process, started with the module `entry`. Ctrl+C aborts the signal once; a second one ends the process. */
export function processIo(entry: URL): CliIo {
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  // The reader has seen enough, as in `staffward history | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  process.stderr.on('error', () => {});
  return {
    entry,
    readStdin: () => buffer(process.stdin),
    stdout: process.stdout,
    stream: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    home: homedir(),
    today: localDay(new Date()),
    isTerminal: process.stdout.isTTY === true,
    signal: interruption.signal,
  };
}

/** ISO date where the process runs. By hand, because asking for the time zone's name takes longer than many commands. */
function localDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** What is wrong and what to do about it, on stderr. */
export function printUserError(error: UserError, { stderr }: Pick<CliIo, 'stderr'>): void {
  stderr.write(`staffward: ${formatMessage(error.problem)}\n${formatMessage(error.remedy)}\n`);
}
