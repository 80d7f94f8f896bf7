/** The software that hosts pull requests; `null` where the message does not tell and no remote does. */
export type Forge = 'github' | 'gitlab' | 'bitbucket' | 'azure' | 'gerrit' | 'gitea' | 'phabricator';

/** How a pull request left its mark in the history, one grammar file each (`pullRequests/`); or that a forge told of it. */
export type PullRequestStyle =
  | 'github-merge'
  | 'github-squash'
  | 'homu'
  | 'homu-rollup'
  | 'bors-ng'
  | 'merge-script'
  | 'apache-script'
  | 'facebook-import'
  | 'phabricator'
  | 'gitlab-merge'
  | 'kitware-topic'
  | 'gitlab-trailer'
  | 'bitbucket-cloud'
  | 'bitbucket-server'
  | 'azure'
  | 'gerrit'
  | 'gerrit-merge'
  | 'gitea-merge'
  | 'gitea-squash'
  | 'trailer'
  | 'b4-series'
  | 'forge-record';

/** A pull request (merge request, change, revision) as one commit message names it. */
export interface PullRequest {
  readonly forge: Forge | null;
  /** `null` for a change that history gives no number, such as a Gerrit change known by its Change-Id. */
  readonly number: number | null;
  /** `owner/name` when the message itself says which repository; else `null`, meaning this one. */
  readonly repository: string | null;
  /** Web address when the message holds it; else `null`, to be built from the remote. */
  readonly url: string | null;
  /** As written by its author; `null` when the history does not hold it. */
  readonly title: string | null;
  readonly style: PullRequestStyle;
  /** Gerrit's Change-Id, which identifies a change without a number. */
  readonly changeId: string | null;
  /** Forge login of whoever wrote it, where the message says so (`from OWNER/branch`, `a=login`). */
  readonly authorLogin: string | null;
  /** Logins or names of reviewers that the message names (`r=reviewer`). */
  readonly reviewers: readonly string[];
  /** `true` when the work is that of the second parent's side, `false` when it is this commit's own. */
  readonly isMerge: boolean;
}

/** What a grammar may know besides the message: facts of the whole repository. */
export interface RepositoryContext {
  /** Forge of the main remote, `null` when unknown. */
  readonly forge: Forge | null;
  /** `owner/name` of the main remote, or `null`. */
  readonly fullName: string | null;
  /**
   * Whether subjects that end in `(#N)` name pull requests in this project although the forge did not
   * commit them: measured over the history (`pullRequests/suffixHabit.ts`).
   */
  readonly suffixIsPullRequest: boolean;
}
