import type { Forge } from '../history/pullRequest.ts';

/** A pull request that backs an entry. `number` is `null` for a change known by its id alone. */
export interface PullRequestEvidence {
  readonly type: 'pullRequest';
  readonly forge: Forge | null;
  readonly number: number | null;
  readonly title: string | null;
  /** Web address, `null` when the repository has no known remote. */
  readonly url: string | null;
}

/** A commit that backs an entry. */
export interface CommitEvidence {
  readonly type: 'commit';
  /** Full hash. */
  readonly hash: string;
  readonly subject: string;
  /** Web address, `null` when the repository has no known remote. */
  readonly url: string | null;
}

/** An issue that backs an entry; only a forge tells of one. */
export interface IssueEvidence {
  readonly type: 'issue';
  readonly number: number;
  readonly title: string;
  readonly url: string;
}

/** A release that backs an entry; only a forge tells of one. */
export interface ReleaseEvidence {
  readonly type: 'release';
  readonly tag: string;
  readonly title: string;
  readonly url: string;
}

/** What proves an entry. */
export type Evidence = PullRequestEvidence | CommitEvidence | IssueEvidence | ReleaseEvidence;
