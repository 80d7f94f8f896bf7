import type { ChangedFile } from '../hint.ts';
import type { DiffBounds } from './diffReader.ts';

/** A new file that git does not know yet, from its text; without lines when it is binary, as git tells it. */
export function addedFile(path: string, text: string, bounds: DiffBounds): ChangedFile {
  if (text.slice(0, BINARY_SAMPLE).includes('\0')) return { path, status: 'added', added: [], removed: 0 };
  const lines = text.split('\n', bounds.linesOfFile);
  if (lines.at(-1) === '') lines.pop();
  const added = lines.map((line, index) => ({
    line: index + 1,
    text: line.slice(0, bounds.lineLength).replace(/\r$/, ''),
  }));
  return { path, status: 'added', added, removed: 0 };
}

/** Git looks for a NUL in the first 8000 bytes: xdiff-interface.c, `buffer_is_binary`. */
const BINARY_SAMPLE = 8_000;
