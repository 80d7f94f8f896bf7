import { readFile } from 'node:fs/promises';
import { errorCode, explained } from './fileErrors.ts';
import { decodeText } from './losslessText.ts';

/** The text of a file, `null` when there is none. Rejects with a `UserError` when the disk does not let it be read. */
export async function readTextFile(path: string): Promise<string | null> {
  return explained(path, async () => {
    try {
      return decodeText(await readFile(path), path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  });
}
