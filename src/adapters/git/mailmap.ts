import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Person } from '../../history/commit.ts';
import { readRegularFile } from '../files/readRegularFile.ts';
import type { GitContext } from './gitContext.ts';
import { type OpenRepository, readShallowCommits } from './openRepository.ts';
import { askGit, runGit } from './runGit.ts';
import { readSettings } from './settings.ts';

/** See `HistorySource.mailmapped`. */
export async function applyMailmap(
  context: GitContext,
  people: readonly Person[],
  signal: AbortSignal,
): Promise<readonly Person[]> {
  if (people.length === 0) return [];
  const input = people.map(({ name, email }) => `${inIdent(name)} <${inIdent(email)}>\n`).join('');
  const answer = await runGit(context, ['check-mailmap', '--stdin'], { signal, input });
  const lines = answer.split('\n');
  return people.map((person, index) => parseContact(lines[index] ?? '') ?? person);
}

/** What git itself cannot have in a name or an address. */
function inIdent(text: string): string {
  return text.replace(/[<>\n\0]/g, '');
}

/** `Name <address>`, or `<address>` when there is no name. */
function parseContact(line: string): Person | null {
  const bracket = line.lastIndexOf('<');
  if (bracket < 0 || !line.endsWith('>')) return null;
  return { name: line.slice(0, bracket).trimEnd(), email: line.slice(bracket + 1, -1) };
}

/** More than any project's `.mailmap`; what follows is not noticed when it changes. */
const MAX_MAILMAP = 4 * 1024 * 1024;

/** The project's own `.mailmap`, of the work tree or, in a bare repository, of HEAD; empty when there is none. */
export async function readMailmap(repository: OpenRepository, signal: AbortSignal): Promise<string> {
  const { context, root, isBare } = repository;
  if (isBare) return (await askGit(context, ['cat-file', 'blob', 'HEAD:.mailmap'], { signal })).stdout;
  const bytes = await readRegularFile(join(root, '.mailmap'), MAX_MAILMAP);
  return bytes ? new TextDecoder().decode(bytes) : '';
}

/**
 * See `HistorySource.fingerprint`. Covers all that git reads: `.mailmap` in the work tree, in a bare
 * repository that of HEAD, `mailmap.file` and `mailmap.blob`; and the shallow file.
 * Source: gitmailmap(5), git-config(1).
 */
export async function fingerprintOf(repository: OpenRepository, signal: AbortSignal): Promise<string> {
  const { context, root, isBare } = repository;
  const [settings, shallow, committed] = await Promise.all([
    readSettings(context, signal),
    readShallowCommits(repository),
    isBare ? askGit(context, ['rev-parse', '--verify', 'HEAD:.mailmap'], { signal }) : null,
  ]);
  const hash = createHash('sha256');
  const add = (part: string | Uint8Array) => hash.update(`${part.length}\0`).update(part);
  for (const line of [...settings.mailmap, ...shallow, committed?.stdout ?? '']) add(line);
  const files = settings.mailmap.flatMap((line) => /^file=(.+)$/s.exec(line)?.[1] ?? []);
  for (const file of [...(isBare ? [] : ['.mailmap']), ...files]) {
    const path = file.startsWith('~/') ? join(context.environment.HOME ?? homedir(), file.slice(2)) : file;
    add((await readRegularFile(resolve(root, path), MAX_MAILMAP)) ?? '');
  }
  return hash.digest('hex').slice(0, 32);
}
