import type { Message } from '../../base/message.ts';
import type { Commit, FileChange } from '../../history/commit.ts';
import type { PullRequest } from '../../history/pullRequest.ts';
import type { Role } from '../../history/role.ts';

/** One of the user's commits with what was read about it. */
export interface OwnCommit {
  readonly commit: Commit;
  readonly role: Role;
  /** `null` when file changes were not read: a partial clone, or not yet. */
  readonly files: readonly FileChange[] | null;
  /** Whether it has reached the main branch. */
  readonly isOnMain: boolean;
}

/** A pull request that holds some of the user's commits, as the history shows it. */
export interface OwnPullRequest {
  readonly pullRequest: PullRequest;
  /** The commit whose message names it: the merge, or the squashed commit itself. */
  readonly commit: Commit;
  /** How many commits of its side are the user's and how many there are; both 1 for a squash. */
  readonly ownCommits: number;
  readonly allCommits: number;
}

/** The repository that contributions come from. */
export interface RepositoryIdentity {
  /** `owner/name` of the main remote, else the folder's name. Shown as the project. */
  readonly name: string;
  /** `https://…` without a trailing slash, or `null`. */
  readonly webUrl: string | null;
  readonly forge: PullRequest['forge'];
}

/** One pull request, or commits that belong together without one. */
export interface Contribution {
  /** forge/owner/repo#number, else a hash of author address, author date and subject. */
  readonly id: string;
  readonly repository: RepositoryIdentity;
  readonly pullRequest: OwnPullRequest | null;
  /** The user's commits, oldest first; empty when only the merge is known (side branch not fetched). */
  readonly commits: readonly OwnCommit[];
  readonly role: Role;
  /** First and last author day, ISO dates. */
  readonly from: string;
  readonly to: string;
  /** Why these commits stand together, for `why`. */
  readonly grouping: Message;
}

/** A commit or contribution that is not suggested, with the reason; listed, never dropped. */
export interface SetAside {
  readonly reason: Message;
  readonly subject: string;
  readonly hash: string;
  /** Its author day, ISO date. */
  readonly day: string;
  readonly project: string;
}
