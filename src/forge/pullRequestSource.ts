import type {
  AskableForge,
  ForgeIssue,
  ForgePullRequest,
  ForgeRelease,
  ReviewedPullRequest,
} from './forgeActivity.ts';

/** The lists that are read, one after the other, in this order. */
export const ACTIVITY_KINDS = ['pullRequests', 'reviewed', 'issues', 'releases'] as const;

/** One of the lists. */
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** A repository on a forge. */
export interface ForgeRepository {
  readonly forge: AskableForge;
  /** Host with its port where it has one: `github.com`. */
  readonly host: string;
  /** `owner/name`, or `group/sub/name`. */
  readonly fullName: string;
  /** `https://HOST`, where the forge's own pages begin, without a trailing slash. */
  readonly webRoot: string;
}

/** A request as the user sees it before it is made. Never holds a token. */
export interface PlannedRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** What it asks for, such as a GraphQL query with its variables; `null` for none. */
  readonly body: string | null;
  /** How often: once, or once for each page of the answer. */
  readonly paged: boolean;
}

/** What the forge answered to one request. */
export interface ForgePage {
  readonly pullRequests?: readonly ForgePullRequest[];
  readonly reviewed?: readonly ReviewedPullRequest[];
  readonly issues?: readonly ForgeIssue[];
  readonly releases?: readonly ForgeRelease[];
  /**
   * ISO 8601 date-time by the forge's clock up to which the list is complete with this page, so that reading can go on
   * from there; `null` when only the end of the list makes it so.
   */
  readonly through: string | null;
  /**
   * Whether the list is complete up to no later than the last `through`, even at its end: the forge did not show it, or broke
   * over a part of it.
   */
  readonly isUnfinished?: boolean;
  /** Entity tags to ask with the next time, now that everything behind them has been told. */
  readonly tags?: EntityTags;
}

/** Entity tags of answers (RFC 9110, 8.8.3) by what was asked, in words of the adapter's own. */
export type EntityTags = Readonly<Record<string, string>>;

/** What of a list is wanted. */
export interface PageOptions {
  readonly account: ForgeAccount;
  /** ISO 8601 date-time. */
  readonly since: string;
  readonly signal: AbortSignal;
  /** Of what was told before; none when everything is to be told again. */
  readonly tags?: EntityTags;
}

/** Who asks, and what the repository is called now. */
export interface ForgeAccount {
  readonly login: string;
  /** Differs from the one asked for when the repository has moved, or when it is a fork. */
  readonly fullName: string;
  /** Whether `fullName` is the repository that the one asked for is a fork of: it has no pull requests of its own. */
  readonly isOrigin?: boolean;
  /** ISO 8601 date-time by the forge's clock. */
  readonly now: string;
}

/**
 * PORT to one forge. Methods reject with a `UserError` that says what to do, or with the signal's reason; nothing else.
 */
export interface PullRequestSource {
  /** The requests that reading everything since `since` would make, in order. Makes none. */
  plan(repository: ForgeRepository, since: string): readonly PlannedRequest[];
  /** Asks who the user is and where the repository is. */
  account(repository: ForgeRepository, signal: AbortSignal): Promise<ForgeAccount>;
  /** Pages of one list, of what changed since `since`, the oldest change first where the forge can. */
  pages(kind: ActivityKind, repository: ForgeRepository, options: PageOptions): AsyncIterable<ForgePage>;
}
