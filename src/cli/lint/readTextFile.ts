import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { errorCode } from '../../adapters/files/fileErrors.ts';
import { hasTooManyBlocks } from '../../base/markdown/tooManyBlocks.ts';
import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';

/** No design document is this long, and a text takes several times its bytes in memory. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The text of a regular file as an editor shows it: without a byte order mark, bytes that are no UTF-8 as U+FFFD.
 * Throws a `UserError`, which names it as `shown`, when there is none. A pipe in its place never holds us up.
 */
export function readTextFile(path: string, shown = path): string {
  const text = readUtf8(path, shown);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** The text of `bytes`, as {@link readTextFile}. */
export function decodePlainText(bytes: Uint8Array, path: string): string {
  refuseUtf16(bytes, path);
  const text = DECODER.decode(bytes);
  refuseTooManyBlocks(text, path);
  return text;
}

function refuseTooManyBlocks(text: string, path: string): void {
  if (!hasTooManyBlocks(text)) return;
  throw new UserError(
    'file-too-many-blocks',
    message('{path} is not linted: it has more paragraphs, headings and list items than fit into memory.', {
      path,
    }),
    message('Leave it out, or split it.'),
  );
}

const DECODER = new TextDecoder();

function refuseUtf16([first, second]: Uint8Array, path: string): void {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new UserError(
      'file-not-utf8',
      message('{path} is saved as UTF-16.', { path }),
      message('Save it as UTF-8 in your editor, then try again.'),
    );
  }
}

function readUtf8(path: string, shown: string): string {
  let file: number | null = null;
  try {
    // Windows has neither pipes in folders nor the flag.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw unreadable('{path} is a folder.', shown, 'Name a file.');
    if (!stats.isFile()) {
      throw unreadable(
        '{path} is a device or a pipe.',
        shown,
        'Give its text on standard input and name it -.',
      );
    }
    if (stats.size > MAX_BYTES) {
      throw unreadable('{path} is too long.', shown, 'Texts of up to 64 MiB can be linted.');
    }
    // Decoded as it is read: a buffer for the bytes costs more than reading them.
    const text = readFileSync(file, 'utf8');
    refuseTooManyBlocks(text, shown);
    // The two bytes by which UTF-16 begins are no UTF-8.
    if (text.startsWith('\uFFFD\uFFFD')) refuseUtf16(firstBytes(file), shown);
    return text;
  } catch (error) {
    throw explained(error, shown);
  } finally {
    if (file !== null) closeSync(file);
  }
}

function firstBytes(file: number): Uint8Array {
  const bytes = new Uint8Array(2);
  readSync(file, bytes, 0, bytes.length, 0);
  return bytes;
}

function explained(error: unknown, path: string): unknown {
  const code = errorCode(error);
  if (code === null) return error;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return unreadable(
      'There is no file {path}.',
      path,
      'Check the spelling, and the folder you are in.',
      error,
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return unreadable('You may not read {path}.', path, 'Give your user the right to read it.', error);
  }
  return unreadable(`{path} cannot be read (${code}).`, path, 'Check the path and its disk.', error);
}

function unreadable(problem: string, path: string, remedy: string, cause?: unknown): UserError {
  return new UserError('file-unreadable', message(problem, { path }), message(remedy), cause);
}
