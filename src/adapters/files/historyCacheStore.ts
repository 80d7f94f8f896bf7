import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { HistoryCacheStore } from '../../history/historyCacheStore.ts';
import { readRegularFile } from './readRegularFile.ts';

/** Where caches are kept and how much room they may take. */
export interface HistoryCacheStoreOptions {
  /** Made when it is missing. */
  readonly folder: string;
  /** Bytes of all caches together. */
  readonly maxBytes?: number;
}

/** Room for several histories of a million commits. */
const DEFAULT_MAX_BYTES = 512 * 1024 * 1024;

/** A {@link HistoryCacheStore} of one file a key, readable by its owner alone. */
export function createHistoryCacheStore({
  folder,
  maxBytes = DEFAULT_MAX_BYTES,
}: HistoryCacheStoreOptions): HistoryCacheStore {
  return {
    read(key) {
      return readRegularFile(join(folder, fileNameOf(key)), maxBytes);
    },
    async write(key, bytes) {
      if (bytes.length > maxBytes) return;
      const name = fileNameOf(key);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        // Without fsync: after a power failure the history is read again.
        const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        await writeFileAtomic(join(folder, name), data, { mode: 0o600, fsync: false });
        await makeRoom(folder, maxBytes, name);
      } catch {
        // A full or read-only disk: the next reading only takes longer.
      }
    },
  };
}

/** A key is often a path, too long and too revealing for a name. */
function fileNameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** A cache, or what a killed writer left of one. Other files in the folder are not ours. */
const OWN_FILE = /^[0-9a-f]{64}(?:\.\d+)?$/;

/** Removes the oldest caches, but not `newest`, until the rest fits. */
async function makeRoom(folder: string, maxBytes: number, newest: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => OWN_FILE.test(name));
  const files = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return { name, size, mtimeMs };
    }),
  );
  let total = files.reduce((sum, { size }) => sum + size, 0);
  files.sort((a, b) => a.mtimeMs - b.mtimeMs);
  for (const { name, size } of files) {
    if (total <= maxBytes) return;
    if (name === newest) continue;
    await rm(join(folder, name), { force: true });
    total -= size;
  }
}
