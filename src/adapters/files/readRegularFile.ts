import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * The first, or last, `limit` bytes of a regular file, or `null` when there is none that can be read. A pipe or a
 * device in its place never holds us up: without O_NONBLOCK opening a pipe waits for a writer.
 */
export async function readRegularFile(
  path: string,
  limit: number,
  from: 'start' | 'end' = 'start',
): Promise<Uint8Array | null> {
  try {
    // Windows has neither such pipes nor the flag.
    await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await file.stat();
    if (!stats.isFile()) return null;
    const bytes = new Uint8Array(Math.min(stats.size, limit));
    const first = from === 'start' ? 0 : stats.size - bytes.length;
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, first + length);
      if (bytesRead === 0) break; // it has become shorter
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } catch {
    return null;
  }
}
