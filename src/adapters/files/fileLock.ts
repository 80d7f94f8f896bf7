import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';
import { errorCode } from './fileErrors.ts';

/** An edit takes milliseconds; a lock this old has been left behind, on whatever machine. */
const ABANDONED_MS = 10_000;
const PATIENCE_MS = 20_000;

/** What a lock file says about the process that made it. */
interface Holder {
  readonly host: string;
  readonly pid: number;
  /** Unique for each time that a lock is taken. */
  readonly token: string;
}

/** What is known of a lock file; `holder` is `null` while it is being written, or when it is torn. */
interface LockState {
  readonly holder: Holder | null;
  readonly ageMs: number;
}

/**
 * Runs `action` while no other process that uses this function on the same `lockPath` runs its own.
 * `action` gets a function that tells whether the lock is still ours, for a last look before it commits.
 * Rejects with a `UserError` when the lock stays held for twenty seconds, or with the signal's reason.
 *
 * The lock is a file created exclusively. One left by a killed process is taken away at once when the process
 * is known to be dead, else when it is old. Only who holds the lock on the abandoned lock (its path and token)
 * may take it away, and looks again first: two processes that both find it can therefore not remove each
 * other's new one. That happens with proper-lockfile 4.1.2 (its issue 121), which also waits two seconds.
 */
export async function withFileLock<T>(
  lockPath: string,
  signal: AbortSignal,
  action: (isHeld: () => Promise<boolean>) => Promise<T>,
): Promise<T> {
  const token = await acquire(lockPath, signal);
  const isHeld = async () => (await lockState(lockPath))?.holder?.token === token;
  try {
    return await action(isHeld);
  } finally {
    if (await isHeld()) await rm(lockPath, { force: true });
  }
}

async function acquire(lockPath: string, signal: AbortSignal): Promise<string> {
  const holder: Holder = { host: hostname(), pid: process.pid, token: randomUUID() };
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    signal.throwIfAborted();
    if (await createLock(lockPath, holder)) return holder.token;
    const state = await lockState(lockPath);
    if (state && isAbandoned(state)) {
      await removeAbandoned(lockPath, state.holder?.token, signal);
    } else if (performance.now() > deadline) {
      throw new UserError(
        'file-locked',
        message('Another program keeps {path} locked.', { path: lockPath }),
        message('Try again; when it stays locked, delete that file.'),
      );
    } else {
      // Waiters that come at once must not keep coming at once.
      await delay(5 + Math.random() * 30);
    }
  }
}

/** Creates the lock file; `false` when there is one. */
async function createLock(lockPath: string, holder: Holder): Promise<boolean> {
  try {
    await using file = await open(lockPath, 'wx', 0o600);
    try {
      await file.writeFile(JSON.stringify(holder));
    } catch (error) {
      await rm(lockPath, { force: true });
      throw error;
    }
    return true;
  } catch (error) {
    const code = errorCode(error);
    // Windows answers EPERM while a deleted file is still open somewhere.
    if (code === 'EEXIST' || (code === 'EPERM' && process.platform === 'win32')) return false;
    throw error;
  }
}

async function removeAbandoned(
  lockPath: string,
  token: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  await withFileLock(`${lockPath}.${token ?? 'torn'}`, signal, async () => {
    const state = await lockState(lockPath);
    if (state && state.holder?.token === token && isAbandoned(state)) await rm(lockPath, { force: true });
  });
}

/** `null` when there is no lock file. */
async function lockState(lockPath: string): Promise<LockState | null> {
  try {
    const text = await readFile(lockPath, 'utf8');
    const { mtimeMs } = await stat(lockPath);
    return { holder: parseHolder(text), ageMs: Math.abs(Date.now() - mtimeMs) };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function parseHolder(text: string): Holder | null {
  try {
    const { host, pid, token } = JSON.parse(text);
    const isHolder = typeof host === 'string' && Number.isInteger(pid) && /^[\w-]{8,64}$/.test(token);
    return isHolder ? { host, pid, token } : null;
  } catch {
    return null;
  }
}

function isAbandoned({ holder, ageMs }: LockState): boolean {
  return ageMs > ABANDONED_MS || (holder !== null && holder.host === hostname() && !isAlive(holder.pid));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
