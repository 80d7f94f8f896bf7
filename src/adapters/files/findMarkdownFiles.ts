import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/i;

/** Folders that hold other people's files, or none that a person writes. */
const LEFT_OUT = new Set(['node_modules', '.git', '.hg', '.svn', '.jj']);

/** Whether {@link findMarkdownFiles} would find a file of this path, relative to its folder and with `/`. */
export function isMarkdownPath(path: string): boolean {
  return MARKDOWN.test(path) && !path.split('/').some((name) => LEFT_OUT.has(name));
}

/**
 * Absolute paths of all Markdown files in a folder, sorted within each folder, files first. Links are not followed,
 * so it ends; folders that cannot be read count as empty.
 */
export async function* findMarkdownFiles(folder: string, signal?: AbortSignal): AsyncGenerator<string> {
  const pending = [folder];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    signal?.throwIfAborted();
    const within = current;
    const entries = (await entriesOf(within)).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.isFile() && MARKDOWN.test(entry.name)) yield join(within, entry.name);
    }
    const folders = entries.filter((entry) => entry.isDirectory() && !LEFT_OUT.has(entry.name));
    pending.push(...folders.map(({ name }) => join(within, name)).reverse());
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
