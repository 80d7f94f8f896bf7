import type { Forge } from '../history/pullRequest.ts';

/** The forges that can be asked; the others are known from history alone. */
export type AskableForge = Extract<Forge, 'github' | 'gitlab' | 'gitea'>;

/** A commit of a pull request, as far as a rebase leaves it alone, and its hash before one. */
export interface ForgeCommit {
  readonly hash: string;
  readonly authorEmail: string;
  /** ISO 8601 date-time. */
  readonly authoredAt: string;
  readonly subject: string;
}

/** Something on the forge that has a page of its own. All texts are whatever people wrote: hostile. */
interface ForgeItem {
  readonly number: number;
  readonly title: string;
  /** Web address. */
  readonly url: string;
  readonly labels: readonly string[];
  /** ISO 8601 date-time. */
  readonly createdAt: string;
  /** When the forge last saw it change; ISO 8601 date-time by the forge's clock. */
  readonly updatedAt: string;
}

/** A merged pull request of the user. What a forge does not tell is `null`. */
export interface ForgePullRequest extends ForgeItem {
  readonly body: string;
  /** ISO 8601 date-time. */
  readonly mergedAt: string;
  readonly additions: number | null;
  readonly deletions: number | null;
  readonly changedFiles: number | null;
  /** Issues that it closes. */
  readonly closes: readonly { readonly number: number; readonly title: string; readonly url: string }[];
  /** Logins of those who reviewed it, without its author. */
  readonly reviewers: readonly string[];
  readonly reviewCount: number | null;
  readonly commentCount: number | null;
  /** Full hash of the commit that it became on the main branch. */
  readonly mergeCommit: string | null;
  /** Its own commits, the oldest first; at most 100. */
  readonly commits: readonly ForgeCommit[];
}

/** What a review said. */
export type ReviewState = 'approved' | 'changesRequested' | 'commented';

/** One review by the user. */
export interface ForgeReview {
  readonly state: ReviewState;
  /** ISO 8601 date-time. */
  readonly at: string;
  /** Comments on lines; `null` where the forge does not count them. */
  readonly comments: number | null;
}

/** Somebody else's pull request that the user reviewed. */
export interface ReviewedPullRequest extends ForgeItem {
  /** Login. */
  readonly author: string;
  /** Whether it is the author's first in the repository; `null` where the forge does not say. */
  readonly authorIsNew: boolean | null;
  /** When the last of its commits was written, ISO 8601 date-time; `null` when not known. */
  readonly lastCommitAt: string | null;
  /** The user's reviews, the earliest first; at least one. */
  readonly reviews: readonly ForgeReview[];
}

/** An issue that the user opened. */
export interface ForgeIssue extends ForgeItem {
  /** ISO 8601 date-time; `null` while it is open. */
  readonly closedAt: string | null;
}

/** A release that the user published. */
export interface ForgeRelease {
  readonly tag: string;
  readonly name: string;
  readonly url: string;
  /** ISO 8601 date-time. */
  readonly publishedAt: string;
}

/** What a forge knows of the user's work in one repository. */
export interface ForgeActivity {
  readonly forge: AskableForge;
  /** The user's login there. */
  readonly login: string;
  /** By number, ascending. */
  readonly pullRequests: readonly ForgePullRequest[];
  readonly reviewed: readonly ReviewedPullRequest[];
  readonly issues: readonly ForgeIssue[];
  /** Earliest first. */
  readonly releases: readonly ForgeRelease[];
}
