import type { BigIntStats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { message } from '../../base/message.ts';
import { UserError } from '../../base/userError.ts';
import type { ChecklistStore, StoredEvents } from '../../checklist/state/checklistStore.ts';
import type { ChecklistEvent } from '../../checklist/state/event.ts';
import { eventLine, latestBelievable, parseEventLine } from '../../checklist/state/parseEvent.ts';
import { errorCode } from '../files/fileErrors.ts';
import { readRegularFile } from '../files/readRegularFile.ts';
import { watchFiles } from '../files/watchFiles.ts';
import { appendLines, MAX_STORE_BYTES, makeOwnFolder } from './appendLines.ts';
import type { ChecklistFiles } from './checklistFiles.ts';

/** Where a store keeps events, and under what circumstances. */
export interface ChecklistStoreOptions extends ChecklistFiles {
  /** Whether anything may be written beside git's files: not before the user trusts the workspace. */
  mayWriteRepository(): boolean;
  /** Milliseconds since 1970. */
  now(): number;
}

/**
 * A store in files. It reads both, and appends to the repository's file, or to its own where that one cannot be or must
 * not be written. A repository's file may come from anybody: what is no event of ours is passed over.
 */
export function createChecklistStore(options: ChecklistStoreOptions): ChecklistStore {
  const { repositoryFile, ownFile, mayWriteRepository, now } = options;
  const paths = repositoryFile === null ? [ownFile] : [repositoryFile, ownFile];
  const known = new Map<string, Reading>();

  async function readFile(path: string): Promise<StoredEvents> {
    const stats = await statistics(path);
    if (!stats) return NOTHING;
    const version = `${stats.ino} ${stats.size} ${stats.mtimeNs}`;
    const last = known.get(path);
    if (last?.version === version) return last.stored;
    const bytes = await readRegularFile(path, MAX_STORE_BYTES + 1);
    if (!bytes) throw notRead(path);
    const stored = eventsIn(bytes, latestBelievable(now()));
    known.set(path, { version, stored });
    return stored;
  }

  return {
    async read() {
      const all = await Promise.all(paths.map(readFile));
      return {
        events: all.flatMap(({ events }) => events),
        skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
        full: all.some(({ full }) => full),
      };
    },
    async append(events) {
      const lines = events.map(eventLine).join('');
      if (repositoryFile !== null && mayWriteRepository()) {
        const isKept = await appendLines(repositoryFile, lines).catch(fallsBack);
        if (isKept) return;
      }
      try {
        await makeOwnFolder(dirname(ownFile));
        if (await appendLines(ownFile, lines)) return;
      } catch (error) {
        throw notKept(ownFile, error);
      }
      throw notKept(ownFile, null);
    },
    watch: (onChange) =>
      watchFiles(
        paths.map((path) => ({ folder: dirname(path), name: basename(path) })),
        onChange,
      ),
  };
}

interface Reading {
  /** Changes whenever the file does. */
  readonly version: string;
  readonly stored: StoredEvents;
}

const NOTHING: StoredEvents = { events: [], skipped: 0, full: false };

/** Whoever made more lines that are none of ours wants to keep us busy. */
const MAX_SKIPPED = 20_000;

function eventsIn(bytes: Uint8Array, latest: number): StoredEvents {
  const events: ChecklistEvent[] = [];
  let skipped = 0;
  let full = bytes.length > MAX_STORE_BYTES;
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const event = parseEventLine(line, latest);
    if (event) events.push(event);
    else if (line !== '') skipped++;
    if (skipped > MAX_SKIPPED) {
      full = true;
      break;
    }
  }
  return { events, skipped, full };
}

/** `null` for what is no regular file: links are not followed, for a repository may have made them. */
async function statistics(path: string): Promise<BigIntStats | null> {
  try {
    const stats = await lstat(path, { bigint: true });
    return stats.isFile() ? stats : null;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}

function fallsBack(error: unknown): false {
  if (errorCode(error) === null) throw error;
  return false;
}

function notRead(path: string): UserError {
  return new UserError(
    'checklist-not-read',
    message('What you said cannot be read: {path} cannot be opened.', { path }),
    message('Allow reading it, or move it away.'),
  );
}

function notKept(path: string, cause: unknown): UserError {
  return new UserError(
    'checklist-not-kept',
    message('What you said cannot be kept: {path} cannot be written.', { path }),
    message('It may be full, read-only or no file at all. Put that right, or move it away, then try again.'),
    cause,
  );
}
