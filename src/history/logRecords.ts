import type { Commit, Person } from './commit.ts';
import { LOG_FIELDS } from './logFormat.ts';
import { isoFromRawDate } from './rawDate.ts';

/** Positions of the fields in `LOG_FIELDS`. */
export const FIELD = {
  hash: 0,
  parents: 1,
  authorName: 2,
  authorEmail: 3,
  authorDate: 4,
  committerName: 5,
  committerEmail: 6,
  commitDate: 7,
  message: 8,
} as const;

/** Bytes of one record that are kept; what is longer is cut, so that a hostile message cannot fill memory. */
const MAX_RECORD_BYTES = 8 * 1024 * 1024;

/**
 * One commit as git wrote it, in place: `bytes` belongs to the reader and is only valid during the call.
 * `ends[i]` is the position of the NUL after field `i`, counted from `start`.
 */
export interface LogRecord {
  bytes: Uint8Array;
  start: number;
  readonly ends: Int32Array;
}

/** Finds the records of `LOG_FORMAT` in chunks that may be cut anywhere. */
export interface RecordReader {
  /** Calls back for every record that `chunk` completes. What follows the last one waits for more. */
  push(chunk: Uint8Array): void;
}

/** A {@link RecordReader}. It copies only records that span chunks, and keeps one record at most. */
export function createRecordReader(onRecord: (record: LogRecord) => void): RecordReader {
  const record: LogRecord = { bytes: new Uint8Array(0), start: 0, ends: new Int32Array(LOG_FIELDS.length) };
  const { ends } = record;
  let field = 0;
  let tail = new Uint8Array(64 * 1024);
  let tailLength = 0;
  // The real length of the tail, with what was cut from it.
  let seen = 0;

  function keep(bytes: Uint8Array): void {
    seen += bytes.length;
    const kept = bytes.subarray(0, MAX_RECORD_BYTES - tailLength);
    if (tailLength + kept.length > tail.length) {
      const grown = new Uint8Array(Math.min(MAX_RECORD_BYTES, 2 * (tailLength + kept.length)));
      grown.set(tail.subarray(0, tailLength));
      tail = grown;
    }
    tail.set(kept, tailLength);
    tailLength += kept.length;
  }

  function emitTail(): void {
    for (let i = 0; i < ends.length; i++) ends[i] = Math.min(ends[i] as number, tailLength);
    record.bytes = tail;
    record.start = 0;
    tailLength = 0;
    seen = 0;
    onRecord(record);
  }

  return {
    push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, end + 1)) {
        ends[field++] = end - start + seen;
        if (field < ends.length) continue;
        field = 0;
        if (seen > 0) {
          keep(chunk.subarray(start, end));
          emitTail();
        } else {
          record.bytes = chunk;
          record.start = start;
          onRecord(record);
        }
        start = end + 1;
      }
      if (start < chunk.length) keep(chunk.subarray(start));
    },
  };
}

/** Where field `index` of a record begins in `record.bytes`. */
export function fieldStart(record: LogRecord, index: number): number {
  return index === 0 ? record.start : record.start + (record.ends[index - 1] as number) + 1;
}

/** Where field `index` of a record ends in `record.bytes`. */
export function fieldEnd(record: LogRecord, index: number): number {
  return record.start + (record.ends[index] as number);
}

/** Names and addresses that a decoder keeps to give the same strings again. */
const MAX_PEOPLE = 4096;

/** Decodes records. Bytes that are no UTF-8 become U+FFFD, as git re-encodes what names its encoding. */
export function createCommitDecoder(): (record: LogRecord) => Commit {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const people = new Map<string, Person>();

  function person(name: string, email: string): Person {
    const key = `${name}\0${email}`;
    const known = people.get(key);
    if (known) return known;
    if (people.size === MAX_PEOPLE) people.clear();
    const added = { name, email };
    people.set(key, added);
    return added;
  }

  return (record) => {
    const text = (index: number) =>
      decoder.decode(record.bytes.subarray(fieldStart(record, index), fieldEnd(record, index)));
    const parents = text(FIELD.parents);
    return {
      hash: text(FIELD.hash),
      parents: parents === '' ? [] : parents.split(' '),
      author: person(text(FIELD.authorName), text(FIELD.authorEmail)),
      committer: person(text(FIELD.committerName), text(FIELD.committerEmail)),
      authorDate: isoFromRawDate(text(FIELD.authorDate)),
      commitDate: isoFromRawDate(text(FIELD.commitDate)),
      message: text(FIELD.message),
    };
  };
}
