/** What stands on a forge of the tests, in the words of no forge. All times are ISO 8601. */
export interface ForgeWorld {
  /** Whose token is used. */
  login: string;
  /** `owner/name` by which the repository can be found, and where it is now. */
  names: readonly string[];
  pullRequests: readonly WorldPullRequest[];
  issues: readonly WorldIssue[];
  releases: readonly WorldRelease[];
  /** Addresses of REST that the user may not see. */
  hidden?: RegExp;
  /** Somebody whom a search does not find. */
  unsearchable?: string;
  /** Items on a page that GitHub can still answer. */
  heaviest?: number;
  /** Names of forks of the repository, and how many pull requests these have themselves. */
  forks?: readonly string[];
  ownOfForks?: number;
}

/** A pull request of anybody. */
export interface WorldPullRequest {
  readonly number: number;
  readonly author: string;
  readonly title: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly createdAt: string;
  readonly updatedAt?: string;
  /** `null` while it is open. */
  readonly mergedAt: string | null;
  readonly mergeCommit?: string;
  /** GitLab alone: what was squashed before it was merged. */
  readonly squashCommit?: string;
  readonly commits?: readonly {
    readonly hash: string;
    readonly email: string;
    readonly at: string;
    readonly message: string;
    /** One unless given. */
    readonly parents?: number;
  }[];
  readonly reviews?: readonly {
    readonly author: string;
    readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
    readonly at: string;
    readonly comments?: number;
    /** GitLab alone: by somebody who is not listed as a reviewer. */
    readonly isUnlisted?: boolean;
  }[];
  readonly closes?: readonly number[];
}

/** An issue of anybody. */
export interface WorldIssue {
  readonly number: number;
  readonly author: string;
  readonly title: string;
  readonly createdAt: string;
  readonly closedAt: string | null;
}

/** A release of anybody. */
export interface WorldRelease {
  readonly tag: string;
  readonly author: string;
  readonly publishedAt: string;
  /** When it was drafted; when it was published unless given. */
  readonly createdAt?: string;
}

/** When it was last changed. */
export function updatedAtOf(item: WorldPullRequest | WorldIssue): string {
  if ('updatedAt' in item && item.updatedAt) return item.updatedAt;
  const times =
    'mergedAt' in item
      ? [item.createdAt, item.mergedAt, ...(item.reviews ?? []).map(({ at }) => at)]
      : [item.createdAt, item.closedAt];
  return (
    times
      .filter((time) => time !== null)
      .toSorted((a, b) => Date.parse(a) - Date.parse(b))
      .at(-1) ?? ''
  );
}

/** A repository of Ada, who wrote, reviewed, reported and released. Her e-mail address is `ada@example.com`. */
export function adasWorld(): ForgeWorld {
  return {
    login: 'ada',
    names: ['acme/pay'],
    pullRequests: [
      {
        number: 1,
        author: 'newbie',
        title: 'Say hello in the docs',
        labels: ['documentation'],
        createdAt: '2026-10-05T08:00:00Z',
        mergedAt: '2026-10-06T08:00:00Z',
        commits: [
          {
            hash: 'c1'.padEnd(40, '0'),
            email: 'newbie@example.com',
            at: '2026-10-05T07:00:00Z',
            message: 'Hello',
          },
          {
            hash: 'c2'.padEnd(40, '0'),
            email: 'newbie@example.com',
            at: '2026-10-05T15:00:00Z',
            message: 'Amend',
          },
        ],
        reviews: [
          { author: 'ada', state: 'CHANGES_REQUESTED', at: '2026-10-05T09:30:00Z', comments: 3 },
          { author: 'ada', state: 'APPROVED', at: '2026-10-06T07:00:00Z' },
        ],
      },
      {
        number: 2,
        author: 'ada',
        title: 'Retry payments with backoff and jitter',
        body: 'Lost payments dropped from 40 to 2 incidents a week.\r\n\r\nCloses #10',
        labels: ['reliability'],
        createdAt: '2026-10-10T08:00:00Z',
        mergedAt: '2026-10-12T08:00:00Z',
        mergeCommit: 'd'.repeat(40),
        commits: [
          {
            hash: 'a1'.padEnd(40, '0'),
            email: 'ada@example.com',
            at: '2026-10-10T07:00:00Z',
            message: 'Add a retry',
          },
          {
            hash: 'a2'.padEnd(40, '0'),
            email: 'ada@example.com',
            at: '2026-10-11T07:00:00Z',
            message: 'Add jitter',
          },
        ],
        reviews: [{ author: 'bob', state: 'APPROVED', at: '2026-10-12T07:00:00Z' }],
        closes: [10],
      },
      {
        number: 3,
        author: 'bob',
        title: 'Cache the rates',
        createdAt: '2026-10-20T08:00:00Z',
        mergedAt: null,
        commits: [
          {
            hash: 'b1'.padEnd(40, '0'),
            email: 'bob@example.com',
            at: '2026-10-20T07:00:00Z',
            message: 'Cache',
          },
        ],
        reviews: [{ author: 'ada', state: 'COMMENTED', at: '2026-10-22T08:00:00Z', comments: 1 }],
      },
      {
        number: 4,
        author: 'ada',
        title: 'Still open',
        createdAt: '2026-10-25T08:00:00Z',
        mergedAt: null,
      },
    ],
    issues: [
      {
        number: 10,
        author: 'ada',
        title: 'Payments get lost',
        createdAt: '2026-10-09T08:00:00Z',
        closedAt: '2026-10-12T08:00:00Z',
      },
      { number: 11, author: 'bob', title: 'Slow', createdAt: '2026-10-09T08:00:00Z', closedAt: null },
    ],
    releases: [
      { tag: 'v1.2.0', author: 'ada', publishedAt: '2026-10-15T08:00:00Z' },
      { tag: 'v1.1.0', author: 'bob', publishedAt: '2026-10-01T08:00:00Z' },
    ],
  };
}
