import type { ChangedFile } from '../hint.ts';
import { unquotePath } from './unquotePath.ts';

/** A path as a header line spells it, perhaps quoted, perhaps with the tab that git puts after one with spaces. */
export function plainPath(spelling: string): string {
  return unquotePath(spelling)?.path ?? spelling.replace(/\t$/, '');
}

/** The path of a `---` or `+++` line, without its `a/` or `b/`; `null` for `/dev/null`. */
export function prefixedPath(spelling: string): string | null {
  const path = plainPath(spelling);
  return path === '/dev/null' ? null : withoutPrefix(path);
}

/**
 * The path of `a/PATH b/PATH` after `diff --git`. The two differ only for renames and copies, which name their paths
 * in lines of their own, so that an unquoted pair is cut in its middle. `null` when it cannot be told.
 */
export function headerPath(rest: string): string | null {
  const quoted = unquotePath(rest);
  if (quoted) return withoutPrefix(unquotePath(rest, quoted.end + 1)?.path ?? rest.slice(quoted.end + 1));
  const lastQuoted = rest.endsWith('"') ? unquotePath(rest, rest.indexOf(' "') + 1) : null;
  if (lastQuoted) return withoutPrefix(lastQuoted.path);
  const middle = (rest.length - 1) / 2;
  const path = withoutPrefix(rest.slice(0, middle));
  return rest[middle] === ' ' && path === withoutPrefix(rest.slice(middle + 1)) ? path : null;
}

function withoutPrefix(path: string): string {
  return /^[ab]\//.test(path) ? path.slice(2) : path;
}

/** A line of `--raw`: what happened to one file. */
export interface RawChange {
  readonly path: string;
  readonly status: ChangedFile['status'];
}

const RAW = /^:(\d{6}) (\d{6}) [0-9a-f.]+ [0-9a-f.]+ ([A-Z])\d*\t/;

/** A submodule: a commit of another repository, not a file. */
const SUBMODULE = '160000';

/** Reads a line of `git diff --raw`; `null` for any other line, and for a submodule. Source: git-diff(1), RAW OUTPUT FORMAT. */
export function rawChange(line: string): RawChange | null {
  const match = RAW.exec(line);
  if (!match || match[1] === SUBMODULE || match[2] === SUBMODULE) return null;
  const spellings = line.slice(match[0].length).split('\t');
  return { path: plainPath(spellings.at(-1) ?? ''), status: STATUS[match[3] ?? ''] ?? 'modified' };
}

/** A copy is new code; a change of type or an unmerged file is a change. */
const STATUS: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  C: 'added',
  D: 'deleted',
  R: 'renamed',
};

/** Where a hunk starts in the new file, and how many lines of each side it holds. */
export interface HunkHeader {
  readonly line: number;
  readonly removed: number;
  readonly added: number;
}

/** Reads `@@ -1,2 +3,4 @@`; `null` for any other line. A count that is left out is 1. */
export function hunkHeader(line: string): HunkHeader | null {
  const match = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
  if (!match) return null;
  return { line: Number(match[2]), removed: Number(match[1] ?? 1), added: Number(match[3] ?? 1) };
}
