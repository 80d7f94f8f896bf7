import { type Message, message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';

const TRY_AGAIN = message('Nothing was changed. Put that right, then try again.');

/** What each system error means to the user; `{path}` is the file or folder that we were asked to use. */
const MEANINGS: Readonly<Record<string, readonly [code: string, problem: string, remedy: string]>> = {
  EACCES: [
    'file-read-only',
    '{path} cannot be used: permission denied.',
    'Allow reading and writing it, or choose another journal folder.',
  ],
  EPERM: [
    'file-read-only',
    '{path} cannot be used: permission denied.',
    'Allow reading and writing it, or choose another journal folder.',
  ],
  EROFS: [
    'file-read-only',
    '{path} is on a disk that is read-only.',
    'Choose a journal folder on another disk.',
  ],
  ENOSPC: [
    'disk-full',
    'The disk that holds {path} is full.',
    'Free some space, then try again. Nothing was changed.',
  ],
  EDQUOT: [
    'disk-full',
    'Your share of the disk that holds {path} is used up.',
    'Free some space, then try again. Nothing was changed.',
  ],
  EFBIG: [
    'disk-full',
    '{path} would become larger than the system allows.',
    'Raise the limit for file sizes, then try again. Nothing was changed.',
  ],
  ENOENT: [
    'folder-missing',
    'The folder of {path} does not exist any more.',
    'Connect its disk or create it again, or choose another journal folder.',
  ],
  ENOTDIR: [
    'folder-missing',
    'The folder of {path} is a file, not a folder.',
    'Move that file away, or choose another journal folder.',
  ],
  EISDIR: [
    'file-is-folder',
    '{path} is a folder, not a file.',
    'Move that folder away, or choose another journal folder.',
  ],
  ELOOP: ['file-unusable', '{path} is a link that leads in a circle.', 'Repair the link.'],
  ENAMETOOLONG: [
    'file-unusable',
    'The name {path} is too long for the system.',
    'Choose a journal folder with a shorter path.',
  ],
};

/** Any error of a file operation as one for the user. Errors that are none of the system's stay as they are. */
export function explainFileError(error: unknown, path: string): unknown {
  const code = errorCode(error);
  if (error instanceof UserError || code === null) return error;
  const meaning = MEANINGS[code];
  if (!meaning) {
    const problem = message('{path} cannot be used: {reason}.', { path, reason: code });
    return new UserError('file-unusable', problem, TRY_AGAIN, error);
  }
  const [userCode, problem, remedy] = meaning;
  return new UserError(userCode, message(problem, { path }), message(remedy), error);
}

/** Runs a file operation and explains what goes wrong in it. */
export async function explained<T>(path: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw explainFileError(error, path);
  }
}

/** The system's name of an error, such as `ENOENT`; `null` for any other error. */
export function errorCode(error: unknown): string | null {
  const { code, syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  return typeof code === 'string' && typeof syscall === 'string' ? code : null;
}

/** A file or folder that its owner has closed for everybody, which would not stop root. */
export function closedForWriting(path: string): UserError {
  const problem: Message = message('{path} is marked read-only.', { path });
  return new UserError(
    'file-read-only',
    problem,
    message('Allow writing to it, or choose another journal folder.'),
  );
}
