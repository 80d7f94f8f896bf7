import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * The first `limit` bytes of a regular file, or `null` when there is none that can be read. A pipe or a
 * device in its place never holds us up: without O_NONBLOCK opening a pipe waits for a writer.
 */
export async function readRegularFile(path: string, limit: number): Promise<Uint8Array | null> {
  try {
    // Windows has neither such pipes nor the flag.
    await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const { size } = await file.stat();
    if (!(await file.stat()).isFile()) return null;
    const bytes = new Uint8Array(Math.min(size, limit));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } catch {
    return null;
  }
}
