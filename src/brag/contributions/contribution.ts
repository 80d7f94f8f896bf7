import type { Message } from '../../base/message.ts';
import type { ForgePullRequest, ReviewedPullRequest } from '../../forge/forgeActivity.ts';
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
  /** The commit whose message names it: the merge, or the squashed commit itself; `null` when only the forge tells of it. */
  readonly commit: Commit | null;
  /** How many commits of its side are the user's and how many there are; both 1 for a squash. */
  readonly ownCommits: number;
  readonly allCommits: number;
  /** What the forge knows of it; `null` when it was not asked. */
  readonly record: ForgePullRequest | null;
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
  /**
   * Ids of its commits where only the forge knows that they belong to a pull request, or nobody knows of one: whether the
   * forge was asked must not bring back what was decided. Empty where the history names the pull request.
   */
  readonly commitIds: readonly string[];
  readonly repository: RepositoryIdentity;
  readonly pullRequest: OwnPullRequest | null;
  /** The user's commits, oldest first; empty when only the merge is known (side branch not fetched). */
  readonly commits: readonly OwnCommit[];
  /** Others' pull requests that the user reviewed, as the forge tells; empty for everything but reviews. */
  readonly reviewed: readonly ReviewedPullRequest[];
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
