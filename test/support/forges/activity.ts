import type {
  ForgeActivity,
  ForgePullRequest,
  ReviewedPullRequest,
} from '../../../src/forge/forgeActivity.ts';

/** A merged pull request of acme/pay. */
export function recordOf(given: Partial<ForgePullRequest> & { readonly number: number }): ForgePullRequest {
  return {
    title: `Pull request number ${given.number}`,
    url: `https://github.com/acme/pay/pull/${given.number}`,
    labels: [],
    createdAt: '2026-11-01T08:00:00Z',
    updatedAt: `2026-11-05T08:00:${String(given.number % 60).padStart(2, '0')}Z`,
    mergedAt: '2026-11-05T08:00:00Z',
    body: '',
    additions: 10,
    deletions: 5,
    changedFiles: 2,
    closes: [],
    reviewers: [],
    reviewCount: 0,
    commentCount: 0,
    mergeCommit: null,
    commits: [],
    ...given,
  };
}

/** Bob's pull request of acme/pay, approved a day after it was opened. */
export function reviewOf(number: number, given: Partial<ReviewedPullRequest> = {}): ReviewedPullRequest {
  return {
    number,
    title: `Change ${number}`,
    url: `https://github.com/acme/pay/pull/${number}`,
    labels: [],
    createdAt: '2026-11-03T08:00:00Z',
    updatedAt: '2026-11-05T08:00:00Z',
    author: 'bob',
    authorIsNew: false,
    lastCommitAt: '2026-11-03T07:00:00Z',
    reviews: [{ state: 'approved', at: '2026-11-04T08:00:00Z', comments: 0 }],
    ...given,
  };
}

/** What GitHub tells of Ada. */
export function activityOf(given: Partial<ForgeActivity>): ForgeActivity {
  return {
    forge: 'github',
    login: 'ada',
    pullRequests: [],
    reviewed: [],
    issues: [],
    releases: [],
    ...given,
  };
}
