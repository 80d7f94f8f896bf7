import type { Message } from '../base/message.ts';
import type { Commit } from './commit.ts';
import type { RepositoryDescription } from './historySource.ts';
import type { Role } from './role.ts';

/** One commit that carries the user's work, with the merges that brought it in. */
export interface AttributedCommit {
  readonly commit: Commit;
  readonly role: Role;
  /**
   * Hashes of the merges on whose side this commit lies, innermost first; empty for a commit on the main
   * line. All of them stand in {@link OwnHistory.merges}.
   */
  readonly mergedBy: readonly string[];
  /** Whether it has reached the main branch. */
  readonly isOnMain: boolean;
}

/** A merge whose side holds at least one of the user's commits. */
export interface AttributedMerge {
  readonly commit: Commit;
  /** Commits on its side without nested merges, and how many of them the user wrote or co-wrote. */
  readonly sideCommits: number;
  readonly ownCommits: number;
}

/** Everything of one repository's history that concerns the user, in one review period. */
export interface OwnHistory {
  readonly description: RepositoryDescription;
  /**
   * Oldest first by author date, then by hash. Merges that the user made are among them, although they carry no
   * work: who pressed the button is no author of what was merged.
   */
  readonly commits: readonly AttributedCommit[];
  readonly merges: readonly AttributedMerge[];
  /** Anybody's commits that revert or re-land one of `commits` or `merges`, oldest first. */
  readonly reverts: readonly Commit[];
  /** See `RepositoryContext.suffixIsPullRequest`. */
  readonly suffixIsPullRequest: boolean;
  /** What the user should know: shallow clone, history cut short by a corrupt object, … */
  readonly notes: readonly Message[];
}
