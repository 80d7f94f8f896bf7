/** A name and an address as git records them, after `.mailmap` where git applied it. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** One commit with its whole message. */
export interface Commit {
  /** Full hexadecimal hash: 40 digits, 64 in a SHA-256 repository. */
  readonly hash: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  /** ISO 8601 with the author's own offset, `2026-11-12T23:30:00-08:00`: the day is the author's day. */
  readonly authorDate: string;
  /** ISO 8601 with the committer's offset. */
  readonly commitDate: string;
  /** The raw message (`%B`), every line ending as it was, control characters included. */
  readonly message: string;
}

/** Lines added and deleted in one file; `null` for a binary file. Renames are reported under the new path. */
export interface FileChange {
  readonly path: string;
  readonly added: number | null;
  readonly deleted: number | null;
}

/** The day of an ISO 8601 timestamp in its own offset, as an ISO date. */
export function dayOf(timestamp: string): string {
  return timestamp.slice(0, 10);
}
