import { constants } from 'node:fs';
import { lstat, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { appendToFile } from '../files/appendToFile.ts';
import { errorCode } from '../files/fileErrors.ts';

/** A file of events holds no more: some hundred thousand answers. */
export const MAX_STORE_BYTES = 20 * 1024 * 1024;

/**
 * Appends whole lines in one write, after a line feed when the last line is torn, so that several programs may append at
 * once. The file and its folder are made when they are missing. Resolves to `false`, with nothing written, when the file
 * is full, or when it or its folder is a link or anything else but a file in a folder. Rejects with the system's error.
 */
export async function appendLines(path: string, lines: string): Promise<boolean> {
  if (!(await isRealFolder(dirname(path)))) return false;
  // Windows has no such flags; there the look before has to do.
  const guards = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | guards;
  if (await isOtherThanFile(path)) return false;
  await using file = await open(path, flags, 0o600);
  const stats = await file.stat();
  if (!stats.isFile() || stats.size + Buffer.byteLength(lines) > MAX_STORE_BYTES) return false;
  return await appendToFile(file, lines);
}

/** Makes the folder of our own file with those above it. */
export async function makeOwnFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Whether the folder is there and no link; it is made when only it is missing. */
async function isRealFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return (await lstat(folder)).isDirectory();
  }
}

async function isOtherThanFile(path: string): Promise<boolean> {
  try {
    return !(await lstat(path)).isFile();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
