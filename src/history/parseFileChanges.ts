import type { FileChange } from './commit.ts';

/** The files of one commit. */
export interface CommitFiles {
  readonly hash: string;
  readonly files: readonly FileChange[];
}

/** Bytes of one field that are kept: far more than a path that a disk can hold. */
const MAX_FIELD = 64 * 1024;

/** Files of one commit that are kept; an import of more is no smaller for it. */
const MAX_FILES = 100_000;

/**
 * Reads a stream in `NUMSTAT_FORMAT`, cut anywhere, commit by commit. A commit whose files the stream
 * may have cut off by an error is dropped, and the error is passed on.
 */
export async function* parseFileChanges(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<CommitFiles> {
  let commit: { hash: string; files: FileChange[] } | null = null;
  let expected: 'start' | 'hash' | 'file' | 'old path' | 'new path' = 'start';
  let counts: Omit<FileChange, 'path'> = { added: null, deleted: null };
  for await (const field of fieldsOf(chunks)) {
    if (field === '' && (expected === 'start' || expected === 'file')) {
      if (commit) yield commit;
      commit = null;
      expected = 'hash';
    } else if (expected === 'hash') {
      commit = { hash: field, files: [] };
      expected = 'file';
    } else if (expected === 'file') {
      const { path, ...rest } = parseFile(field);
      counts = rest;
      if (path === '') expected = 'old path';
      else add(commit, { path, ...counts });
    } else if (expected === 'old path') {
      expected = 'new path';
    } else {
      add(commit, { path: field, ...counts });
      expected = 'file';
    }
  }
  if (commit) yield commit;
}

function add(commit: { files: FileChange[] } | null, file: FileChange): void {
  if (commit && commit.files.length < MAX_FILES) commit.files.push(file);
}

/** `ADDED TAB DELETED TAB PATH`; `-` for both in a binary file. The first of a commit follows a line feed. */
function parseFile(field: string): FileChange {
  const text = field.replace(/^\n/, '');
  const first = text.indexOf('\t');
  const second = text.indexOf('\t', first + 1);
  return {
    path: text.slice(second + 1),
    added: parseCount(text.slice(0, Math.max(first, 0))),
    deleted: parseCount(text.slice(first + 1, Math.max(second, 0))),
  };
}

function parseCount(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** The fields between NULs. What follows the last NUL is incomplete and is left out. */
async function* fieldsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let tail: Uint8Array[] = [];
  let tailLength = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const piece = chunk.subarray(start, end);
      yield decoder.decode(tailLength === 0 ? piece : joined([...tail, piece]));
      tail = [];
      tailLength = 0;
      start = end + 1;
    }
    const rest = chunk.slice(start, start + MAX_FIELD - tailLength);
    if (rest.length > 0) tail.push(rest);
    tailLength += rest.length;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    whole.set(piece, position);
    position += piece.length;
  }
  return whole;
}
