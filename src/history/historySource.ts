import type { Message } from '../base/message.ts';
import type { Person } from './commit.ts';

/** A remote as `git remote -v` names it, credentials removed. */
export interface Remote {
  readonly name: string;
  readonly url: string;
}

/** What is known of a repository before its history is read. */
export interface RepositoryDescription {
  /** Absolute path of the work tree, or of the git directory of a bare repository. */
  readonly root: string;
  /** Absolute path that all worktrees share; the key of every cache. */
  readonly commonDir: string;
  readonly remotes: readonly Remote[];
  readonly isShallow: boolean;
  readonly isPartial: boolean;
  /** `user.name` and `user.email` in force here, empty strings when unset. */
  readonly user: Person;
  /**
   * The tip that this project calls its main line, such as `refs/remotes/origin/main`; one of the refs of
   * `tips()`, or `null` when there are no commits.
   */
  readonly mainRef: string | null;
  /** Things the reader should know, such as "this clone is shallow". Shown, never fatal. */
  readonly notes: readonly Message[];
}

/** A branch tip, local or remote-tracking, or HEAD. `refs/pull` and tags are never read. */
export interface Tip {
  readonly ref: string;
  readonly hash: string;
}

/** Which commits a log covers. */
export interface LogRange {
  /** Start from these hashes. */
  readonly tips: readonly string[];
  /** Leave out what these reach. */
  readonly notReachableFrom: readonly string[];
  /** ISO 8601; commits committed before it are not read. `null` for the whole history. */
  readonly committedSince: string | null;
}

/**
 * PORT to one repository's history. Implemented over git in `adapters/git`; tests implement it in memory.
 * Every method rejects with a `UserError`, or with the signal's reason when it is aborted. Streams yield
 * bytes exactly as git wrote them, in the formats of `logFormat.ts`; where git fails half-way (a missing or
 * corrupt object) the stream delivers what there was and then throws.
 */
export interface HistorySource {
  describe(signal: AbortSignal): Promise<RepositoryDescription>;
  /** All tips, HEAD first under the name `HEAD` unless its branch is unborn, then sorted by ref. */
  tips(signal: AbortSignal): Promise<readonly Tip[]>;
  /** Hash of whatever `.mailmap` and shallow file say, to notice that a cache is out of date. */
  fingerprint(signal: AbortSignal): Promise<string>;
  /** Applies `.mailmap` to each person. */
  mailmapped(people: readonly Person[], signal: AbortSignal): Promise<readonly Person[]>;
  /** Addresses that `.mailmap` rewrites to one of `addresses`: trailers name people as they were then. */
  aliasesOf(addresses: readonly string[], signal: AbortSignal): Promise<readonly string[]>;
  /** Commits of a range in `LOG_FORMAT`, newest first, parents after children (`--topo-order` is not asked for). */
  log(range: LogRange, signal: AbortSignal): AsyncIterable<Uint8Array>;
  /** Exactly the given commits in `LOG_FORMAT`, in the given order. */
  commits(hashes: readonly string[], signal: AbortSignal): AsyncIterable<Uint8Array>;
  /**
   * The given commits with their file changes in `NUMSTAT_FORMAT`, in the given order; merges without any.
   * Commits at the edge of a shallow clone are left out, in a partial clone all are.
   */
  fileChanges(hashes: readonly string[], signal: AbortSignal): AsyncIterable<Uint8Array>;
}
