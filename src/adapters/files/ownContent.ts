import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readRegularFile } from './readRegularFile.ts';

/** A file of content that the user or a team wrote. */
export interface OwnFile {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
}

/** More files than anybody writes by hand. */
const MAX_FILES = 200;
/** A longer file is cut, which its reader reports. */
const MAX_BYTES = 1024 * 1024;

/**
 * The YAML files directly in `folder`, by name; none when there is no such folder. Whatever cannot be read counts as
 * missing: a folder may come from anybody.
 */
export async function ownFiles(folder: string): Promise<readonly OwnFile[]> {
  const names = await readdir(folder).catch(() => []);
  const wanted = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const files = await Promise.all(wanted.slice(0, MAX_FILES).map((name) => ownFile(join(folder, name))));
  return files.filter((file) => file !== null);
}

/** One such file; `null` when it cannot be read. */
export async function ownFile(path: string): Promise<OwnFile | null> {
  const bytes = await readRegularFile(path, MAX_BYTES);
  return bytes && { path, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}
