import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { projectNode, projectRoot } from '../setup/paths.mjs';

/** How a command ended: its exit code, 1 for a signal, and whether it had to be stopped for taking too long. */
export interface CommandResult {
  readonly exitCode: number;
  readonly timedOut: boolean;
}

/** Options of {@link runCommand}. */
export interface CommandOptions {
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Stop the command and everything it started after so many milliseconds. */
  readonly timeout: number;
  /** Show nothing of what it prints. */
  readonly quiet?: boolean;
}

/** Runs a JavaScript or TypeScript file on the project's Node and shows what it prints. Never rejects. */
export async function runNode(
  args: readonly string[],
  { env = {}, timeout, quiet = false }: CommandOptions,
): Promise<CommandResult> {
  const child = spawnGroup(projectNode, args, {
    cwd: projectRoot,
    env: { ...projectEnvironment(), ...env },
    stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
  });
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    killGroup(child);
  }, timeout);
  const exitCode = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
  clearTimeout(timer);
  killGroup(child);
  return { exitCode, timedOut };
}

/** This process's environment with the project's Node first on PATH. */
function projectEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${dirname(projectNode)}${delimiter}${process.env.PATH ?? ''}` };
}

/**
 * Starts a process as the leader of its own group, which dies with this process however this one ends
 * (except by SIGKILL). On Windows there are no groups: only the process itself dies.
 */
export function spawnGroup(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  const kill = () => killGroup(child);
  process.once('exit', kill);
  child.once('close', () => process.removeListener('exit', kill));
  return child;
}

/** Kills a process of {@link spawnGroup} with all that it started; does nothing when they are gone. */
export function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

/** Makes Ctrl-C and a polite kill end this process through its exit handlers. */
export function exitOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
