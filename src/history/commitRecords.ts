import type { Commit } from './commit.ts';

/** Strings of one commit, in the order of `fieldsOf`. */
const FIELDS = 9;
const SEPARATOR = '\0';
/** Commits that are decoded in one go: enough to be quick, and no giant strings. */
const BATCH = 512;

/** Bytes of one piece of {@link encodeCommits}, unless a single commit needs more. */
const PIECE = 1 << 20;

/**
 * Commits as bytes, in pieces that follow each other: the fields, each ended by NUL, which none can hold. Smaller
 * and quicker than JSON, and written without ever holding all of it twice.
 */
export function encodeCommits(commits: Iterable<Commit>): Uint8Array[] {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let piece = new Uint8Array(0);
  let length = 0;
  for (const commit of commits) {
    const text = fieldsOf(commit).join(SEPARATOR) + SEPARATOR;
    // UTF-8 needs three bytes a UTF-16 unit at most.
    const most = text.length * 3;
    if (length + most > piece.length) {
      pieces.push(piece.slice(0, length));
      piece = new Uint8Array(Math.max(PIECE, most));
      length = 0;
    }
    length += encoder.encodeInto(text, piece.subarray(length)).written;
  }
  pieces.push(piece.slice(0, length));
  return pieces;
}

/** Reads what {@link encodeCommits} wrote. */
export function decodeCommits(bytes: Uint8Array): Commit[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const commits: Commit[] = [];
  let fields = 0;
  let start = 0;
  for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, end + 1)) {
    fields++;
    if (fields % (FIELDS * BATCH) !== 0 && end !== bytes.length - 1) continue;
    const texts = decoder.decode(bytes.subarray(start, end)).split(SEPARATOR);
    for (let at = 0; at < texts.length; at += FIELDS) commits.push(commitOf(texts, at));
    start = end + 1;
  }
  return commits;
}

function fieldsOf({ hash, parents, author, committer, authorDate, commitDate, message }: Commit): string[] {
  const people = [author.name, author.email, committer.name, committer.email];
  return [hash, parents.join(' '), ...people, authorDate, commitDate, message];
}

function commitOf(texts: readonly string[], at: number): Commit {
  const text = (index: number) => texts[at + index] ?? '';
  return {
    hash: text(0),
    parents: text(1) === '' ? [] : text(1).split(' '),
    author: { name: text(2), email: text(3) },
    committer: { name: text(4), email: text(5) },
    authorDate: text(6),
    commitDate: text(7),
    message: text(8),
  };
}
