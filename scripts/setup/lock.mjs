import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Runs `work` while no other process holds `lockFile`, and waits for it as long as that process lives.
 * The file holds the owner's process id; a lock whose owner died is taken over.
 *
 * @template T
 * @param {string} lockFile absolute path; its folder is created
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(lockFile, work) {
  mkdirSync(dirname(lockFile), { recursive: true });
  let told = false;
  while (!tryAcquire(lockFile)) {
    const owner = readOwner(lockFile);
    if (owner !== null && !isAlive(owner)) {
      takeAway(lockFile, owner);
      continue;
    }
    if (!told) console.log(`Waiting for process ${owner ?? '?'}, which holds ${lockFile} …`);
    told = true;
    await delay(300);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** Linking a complete file is atomic: nobody ever reads a lock without its owner. */
function tryAcquire(/** @type {string} */ lockFile) {
  const mine = `${lockFile}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, lockFile);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** @returns {number | null} `null` when the lock has just been released */
function readOwner(/** @type {string} */ lockFile) {
  try {
    return Number(readFileSync(lockFile, 'utf8'));
  } catch {
    return null;
  }
}

/** Renaming lets only one waiter win; one that caught a newer lock by mistake puts it back. */
function takeAway(/** @type {string} */ lockFile, /** @type {number} */ deadOwner) {
  const away = `${lockFile}.dead.${process.pid}`;
  try {
    renameSync(lockFile, away);
  } catch {
    return;
  }
  if (readOwner(away) !== deadOwner) linkSync(away, lockFile);
  rmSync(away, { force: true });
}

function isAlive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
