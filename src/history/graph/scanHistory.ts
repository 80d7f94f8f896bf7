import type { Commit, Person } from '../commit.ts';
import type { RevertingCommit } from '../historyState.ts';
import type { Identity } from '../identity.ts';
import {
  createCommitDecoder,
  createRecordReader,
  FIELD,
  fieldEnd,
  fieldStart,
  type LogRecord,
} from '../logRecords.ts';
import { roleIn, trailerNamesUser } from '../ownRole.ts';
import { isForgeCommitter } from '../pullRequests/forgeCommitter.ts';
import { revertOf } from '../reverts.ts';
import type { Role } from '../role.ts';
import { createByteMemo } from './byteMemo.ts';
import type { GraphBuilder } from './graphBuilder.ts';
import { FLAG } from './historyGraph.ts';
import { type MessageHints, readHints } from './messageHints.ts';

/** Takes in a log stream, chunk by chunk. */
export interface HistoryScan {
  push(chunk: Uint8Array): void;
  /** Commits read so far. */
  readonly commitsRead: number;
}

/** Where the commits of a scan go. */
export interface ScanInput {
  readonly builder: GraphBuilder;
  readonly identity: Identity;
  /** Called for each of the user's commits. */
  readonly onOwn: (node: number, commit: Commit) => void;
  /** Called for each commit, of anybody, that reverts or lands again another one. */
  readonly onRevert: (reverting: RevertingCommit) => void;
}

const ROLE_FLAGS: Readonly<Record<Role, number>> = {
  author: FLAG.author,
  'co-author': FLAG.coAuthor,
  reviewer: FLAG.reviewer,
};

/**
 * Reads a log stream in `LOG_FORMAT` into a graph. Works on bytes: only commits that may be the user's or
 * may revert something are decoded.
 */
export function createHistoryScan({ builder, identity, onOwn, onRevert }: ScanInput): HistoryScan {
  const decode = createCommitDecoder();
  const isUser = createByteMemo((text) => identity.matches(personOf(text)));
  const isForge = createByteMemo((text) => isForgeCommitter(personOf(text)));
  const mayNameUser = createByteMemo((text) => trailerNamesUser(text, identity));
  const hints: MessageHints = { role: false, revert: false, suffixNumber: 0 };
  let commitsRead = 0;

  function take(record: LogRecord): void {
    const { bytes, start } = record;
    const digits = record.ends[FIELD.hash] as number;
    // Anything else is no hash: the stream is damaged.
    if (digits !== 40 && digits !== 64) return;
    commitsRead++;
    const node = builder.nodeAt(bytes, start, digits);
    const wrote = isUser(bytes, fieldStart(record, FIELD.authorName), fieldEnd(record, FIELD.authorEmail));
    const byForge = isForge(
      bytes,
      fieldStart(record, FIELD.committerName),
      fieldEnd(record, FIELD.committerEmail),
    );
    readHints(bytes, fieldStart(record, FIELD.message), fieldEnd(record, FIELD.message), mayNameUser, hints);
    let flags = byForge ? FLAG.byForge : 0;
    if (wrote || hints.role || hints.revert) {
      const commit = decode(record);
      const role = wrote || hints.role ? roleIn(commit, identity) : null;
      if (role !== null) {
        flags |= ROLE_FLAGS[role];
        onOwn(node, commit);
      }
      const revert = hints.revert ? revertOf(commit) : null;
      if (revert !== null) onRevert({ node, commit, revert });
    }
    const commitTime = secondsAt(bytes, fieldStart(record, FIELD.commitDate));
    const columns = { flags, suffixNumber: hints.suffixNumber, commitTime };
    builder.add(node, columns, bytes, fieldStart(record, FIELD.parents), fieldEnd(record, FIELD.parents));
  }

  const reader = createRecordReader(take);
  return {
    push: reader.push,
    get commitsRead() {
      return commitsRead;
    },
  };
}

/** The two fields of a person with the NUL between them. */
function personOf(fields: string): Person {
  const [name = '', email = ''] = fields.split('\0');
  return { name, email };
}

/** Reads the seconds of a raw date; 0 when they are negative. */
function secondsAt(bytes: Uint8Array, start: number): number {
  let seconds = 0;
  for (let at = start; (bytes[at] as number) >= 0x30 && (bytes[at] as number) <= 0x39; at++) {
    seconds = seconds * 10 + (bytes[at] as number) - 0x30;
  }
  return seconds;
}
