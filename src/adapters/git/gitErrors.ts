import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';

const GIVE_PERMISSION = message('Give your user the right to read the folder and its .git.');

/** How a git process ended when it did not end well. */
export interface GitFailure {
  /** `null` when a signal ended it. */
  readonly exitCode: number | null;
  readonly stderr: string;
  /** Working directory of the process. */
  readonly folder: string;
}

/** The oldest git whose options we use (`--diff-merges=off`, fixes to `--end-of-options`). */
export const OLDEST_GIT = '2.30';

/** `git-missing`: nowhere on the path, or not at `path`. */
export function gitMissing(path: string | null, cause?: unknown): UserError {
  return new UserError(
    'git-missing',
    path === null
      ? message('Git was not found.')
      : message('There is no git that runs at {path}.', { path: printable(path) }),
    message('Install Git {version} or newer from https://git-scm.com, or correct the path to it.', {
      version: OLDEST_GIT,
    }),
    cause,
  );
}

/** `git-too-old`. */
export function gitTooOld(found: string): UserError {
  return new UserError(
    'git-too-old',
    message('Git is too old: {found}.', { found: firstLine(found) }),
    message('Install Git {version} or newer from https://git-scm.com.', { version: OLDEST_GIT }),
  );
}

/** `folder-missing`. */
export function folderMissing(folder: string, cause?: unknown): UserError {
  return new UserError(
    'folder-missing',
    message('There is no folder {folder}.', { folder: printable(folder) }),
    message('Check the path; a removed or renamed folder has to be opened again.'),
    cause,
  );
}

/** `permission-denied`, before git was asked. */
export function permissionDenied(path: string, cause: unknown): UserError {
  return new UserError(
    'permission-denied',
    message('You may not read {path}.', { path: printable(path) }),
    GIVE_PERMISSION,
    cause,
  );
}

/** `not-a-repository`. */
export function notARepository(folder: string, cause?: unknown): UserError {
  return new UserError(
    'not-a-repository',
    message('{folder} is not in a git repository.', { folder: printable(folder) }),
    message('Open a folder that is, or run "git init" there.'),
    cause,
  );
}

/** `timed-out`. */
export function timedOut(folder: string, milliseconds: number): UserError {
  return new UserError(
    'timed-out',
    message('Git gave no answer in {folder} for {seconds} seconds and was stopped.', {
      folder: printable(folder),
      seconds: milliseconds / 1000,
    }),
    message('Run "git log" there. A slow network drive or a pipe among the files of .git may hold it up.'),
  );
}

/** `output-too-large`. */
export function outputTooLarge(folder: string, bytes: number): UserError {
  return new UserError(
    'output-too-large',
    message('Git answered with more than {bytes} bytes in {folder} and was stopped.', {
      folder: printable(folder),
      bytes,
    }),
    message('The repository has more branches than can be read. Remove those that nobody needs.'),
  );
}

/** Tells from git's exit code and messages (`LC_ALL=C`) what went wrong. The messages are the error's cause. */
export function gitError(failure: GitFailure): UserError {
  const { stderr, folder } = failure;
  const cause = new Error(`git ended with ${failure.exitCode ?? 'a signal'}: ${stderr}`);
  if (SPAWN_FAILED.test(stderr)) return gitMissing(null, cause);
  const owner = DUBIOUS_OWNERSHIP.exec(stderr);
  if (owner) return dubiousOwnership(printable(owner[1] ?? owner[2] ?? folder), cause);
  if (NOT_A_REPOSITORY.test(stderr)) return notARepository(folder, cause);
  const kind = OTHER_FAILURES.find(({ pattern }) => pattern.test(stderr));
  const line = firstLine(stderr) || `exit ${failure.exitCode ?? 'by a signal'}`;
  return new UserError(
    kind?.code ?? 'unknown',
    message('Git failed in {folder}: {line}', { folder: printable(folder), line }),
    kind?.remedy ?? message('Run "git log" in that folder to see whether git itself works there.'),
    cause,
  );
}

/** simple-git puts Node's error among git's messages. */
const SPAWN_FAILED = /^Error: spawn .* (?:ENOENT|EACCES)$/m;

/** Since 2.35.2; the second form is that of 2.35.2 itself. */
const DUBIOUS_OWNERSHIP =
  /^fatal: (?:detected dubious ownership in repository at '(.*)'|unsafe repository \('(.*)' is owned)/m;

const NOT_A_REPOSITORY =
  /^fatal: (?:not a git repository|cannot use bare repository|invalid gitfile format|no path in gitfile|gitfile does not point)/m;

/** In this order: a corrupt object is often reported as missing in the next line. */
const OTHER_FAILURES = [
  {
    code: 'corrupt-object',
    pattern:
      /corrupt|inflate:|unable to unpack|object file .* is empty|bad object header|bogus|garbage at end/i,
    remedy: message('Run "git fsck" there. Fetching again from the remote usually repairs it.'),
  },
  {
    code: 'permission-denied',
    pattern: /Permission denied|Operation not permitted/i,
    remedy: GIVE_PERMISSION,
  },
  {
    code: 'missing-object',
    pattern:
      /bad object|missing (?:blob|tree|commit|object)|unable to read|Could not read|could not fetch|lazy fetching disabled|transport '.*' not allowed|bad tree object|Failed to traverse/i,
    remedy: message(
      'The clone lacks objects, and nothing is ever fetched for you. Fetch them, or clone without "--filter".',
    ),
  },
];

function dubiousOwnership(path: string, cause: Error): UserError {
  return new UserError(
    'dubious-ownership',
    message('Git does not trust {path}, because another user owns it.', { path }),
    message('If you trust it, run: git config --global --add safe.directory {path}', { path: quoted(path) }),
    cause,
  );
}

/** As one word of a shell, whatever the folder's name would run there. */
function quoted(path: string): string {
  return /^[\w./:@%+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** Git's own words: the fatal line, else the first, without its prefix. */
function firstLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((candidate) => candidate.startsWith('fatal: ')) ?? lines[0] ?? '';
  return printable(line.replace(/^(?:fatal|error): /, ''));
}

/** Names and messages come from the repository: no escape sequences, no changes of writing direction. */
function printable(text: string): string {
  return text
    .slice(0, 500)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}
