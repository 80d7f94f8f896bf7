import type { BigIntStats } from 'node:fs';
import { chmod, chown, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file to be replaced, and how it was when it was read. */
export interface Replacement {
  /** Absolute path, no symbolic link. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of the file before, whose mode and owner are kept; `null` when there was none. */
  readonly previous: BigIntStats | null;
  /** The last question before the new file takes the place of the old one. */
  readonly isStillWanted: () => Promise<boolean>;
}

/**
 * Puts new content in a file's place in one step: whoever reads it, and whatever is killed meanwhile, there is
 * the old file or the new one. `false`, with nothing changed, when it is not wanted any more. The caller holds
 * the file's lock, for the name of the temporary file is always the same, so that none piles up.
 *
 * Not write-file-atomic 7: it does not notice a short write, and put half a file in place on a full disk.
 */
export async function replaceFile({ path, bytes, previous, isStillWanted }: Replacement): Promise<boolean> {
  const temporary = join(dirname(path), `.${basename(path)}.staffward-new`);
  try {
    await rm(temporary, { force: true });
    await writeFile(temporary, bytes, { flag: 'wx', flush: true });
    if (previous) await keepAttributes(temporary, previous);
    if (!(await isStillWanted())) return false;
    await rename(temporary, path);
    return true;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function keepAttributes(path: string, { mode, uid, gid }: BigIntStats): Promise<void> {
  // Only root can give a file away; anybody else owns the old one or leaves its group behind.
  if (process.getuid?.() === 0) await chown(path, Number(uid), Number(gid));
  await chmod(path, Number(mode & 0o7777n));
}
