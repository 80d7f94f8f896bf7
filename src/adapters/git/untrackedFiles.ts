import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { addedFile } from '../../checklist/hints/diff/addedFile.ts';
import { isWorthReading } from '../../checklist/hints/fileRole.ts';
import type { ChangedFile } from '../../checklist/hints/hint.ts';
import { readRegularFile } from '../files/readRegularFile.ts';
import type { Look } from './branchLook.ts';
import { streamGit } from './streamGit.ts';

/** More of one file is not read. */
const MAX_FILE = 1024 * 1024;

/**
 * The files of the work tree that git neither knows nor ignores, as new files. What makes nothing worth asking, such
 * as a folder of dependencies that nobody ignores, is named but not opened; symbolic links, pipes and nested
 * repositories are left out.
 */
export async function untrackedFiles(
  look: Look,
): Promise<{ readonly files: readonly ChangedFile[]; readonly truncated: boolean }> {
  const { context, limits, signal, time } = look;
  const { paths, isWhole } = await untrackedPaths(look);
  const files: ChangedFile[] = [];
  let bytes = 0;
  let truncated = !isWhole;
  for (const path of paths) {
    signal.throwIfAborted();
    if (!isWorthReading(path) || time.aborted || bytes > limits.bytes) {
      truncated ||= time.aborted || bytes > limits.bytes;
      files.push({ path, status: 'added', added: [], removed: 0, unread: true });
      continue;
    }
    const content = await contentOf(join(context.folder, path));
    if (content === null) continue;
    bytes += content.length;
    files.push(addedFile(path, new TextDecoder().decode(content), limits));
  }
  return { files, truncated };
}

async function untrackedPaths({ context, limits, signal, time }: Look) {
  const args = ['ls-files', '-z', '--others', '--exclude-standard'];
  const decoder = new TextDecoder();
  const paths: string[] = [];
  let rest = '';
  try {
    for await (const chunk of streamGit(context, args, { signal: AbortSignal.any([signal, time]) })) {
      const fields = (rest + decoder.decode(chunk, { stream: true })).split('\0');
      rest = fields.pop() ?? '';
      // A nested repository ends with a slash.
      paths.push(...fields.filter((path) => !path.endsWith('/')));
      if (paths.length > limits.files) return { paths: paths.slice(0, limits.files), isWhole: false };
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!time.aborted) throw error;
    return { paths, isWhole: false };
  }
  return { paths, isWhole: true };
}

/** `null` for what is no regular file, or is gone. */
async function contentOf(path: string): Promise<Uint8Array | null> {
  try {
    if (!(await lstat(path)).isFile()) return null;
  } catch {
    return null;
  }
  return readRegularFile(path, MAX_FILE);
}
