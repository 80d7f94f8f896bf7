import type { BigIntStats } from 'node:fs';
import { access, constants, lstat, readFile, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';
import { closedForWriting, errorCode, explained } from './fileErrors.ts';
import { withFileLock } from './fileLock.ts';
import { decodeText, encodeText } from './losslessText.ts';
import { replaceFile } from './replaceFile.ts';

/** How often a file may change under our hands before we give up. */
const MAX_ATTEMPTS = 20;

/** Makes new text of a file's text (empty when there is no file); `null` for no change. May run repeatedly. */
export type Edit = (text: string) => string | null;

/**
 * Reads, edits and replaces a text file under a lock; resolves to whether it changed. A file that another
 * program changes meanwhile is read again. Links are followed, mode and owner kept, and bytes that are no
 * UTF-8 survive. Rejects with a `UserError`, the file untouched, or with the signal's reason.
 */
export async function editFile(path: string, edit: Edit, signal: AbortSignal): Promise<boolean> {
  return explained(path, async () => {
    const target = await followLinks(path);
    // What is wrong with the file itself is said before what is wrong around it.
    await assertOpenForWriting(target);
    await assertOpenForWriting(dirname(target));
    const lockPath = join(dirname(target), `.${basename(target)}.lock`);
    return withFileLock(lockPath, signal, async (isHeld) => {
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        const previous = await assertOpenForWriting(target);
        const text = previous ? decodeText(await readFile(target), path) : '';
        const edited = edit(text);
        if (edited === null || edited === text) return false;
        const isStillWanted = async () => (await isHeld()) && isSame(previous, await statistics(target));
        signal.throwIfAborted();
        if (await replaceFile({ path: target, bytes: encodeText(edited), previous, isStillWanted }))
          return true;
      }
      throw new UserError(
        'file-keeps-changing',
        message('Another program keeps changing {path}.', { path }),
        message('Try again once it has finished.'),
      );
    });
  });
}

/** The file that a path leads to in the end, whether that exists or not. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const folder = await realpath(dirname(path));
  const file = join(folder, basename(path));
  const isLink = await lstat(file).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
  return isLink ? followLinks(resolve(folder, await readlink(file))) : file;
}

/** Statistics of a regular file or a folder that may be written, `null` when there is none. */
async function assertOpenForWriting(path: string): Promise<BigIntStats | null> {
  const stats = await statistics(path);
  if (!stats) return null;
  if (!stats.isFile() && !stats.isDirectory()) {
    throw new UserError(
      'file-unusable',
      message('{path} is a device or a pipe, not a file.', { path }),
      message('Move it away, or choose another journal folder.'),
    );
  }
  const isFlagged = (stats.mode & 0o222n) === 0n;
  // On Windows the flag of a folder says nothing about writing into it.
  if (isFlagged && (stats.isFile() || process.platform !== 'win32')) throw closedForWriting(path);
  await access(path, constants.W_OK);
  return stats;
}

async function statistics(path: string): Promise<BigIntStats | null> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function isSame(one: BigIntStats | null, other: BigIntStats | null): boolean {
  if (!one || !other) return one === other;
  return one.ino === other.ino && one.size === other.size && one.mtimeNs === other.mtimeNs;
}
