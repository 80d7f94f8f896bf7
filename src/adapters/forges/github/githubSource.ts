import type * as v from 'valibot';
import type { ForgePullRequest, ForgeRelease, ReviewedPullRequest } from '../../../forge/forgeActivity.ts';
import type {
  ForgeAccount,
  ForgePage,
  ForgeRepository,
  PlannedRequest,
  PullRequestSource,
} from '../../../forge/pullRequestSource.ts';
import type { ClientOptions } from '../clientOptions.ts';
import { refusalError } from '../forgeErrors.ts';
import {
  accountAnswer,
  countsAnswer,
  issuesAnswer,
  pullRequestsAnswer,
  releasesAnswer,
  reviewedAnswer,
} from './answers.ts';
import { apiRootOf, createGithubClient } from './githubClient.ts';
import {
  ACCOUNT_QUERY,
  countsQuery,
  ISSUES_QUERY,
  PULL_REQUESTS_QUERY,
  RELEASES_QUERY,
  REVIEWED_QUERY,
} from './queries.ts';
import {
  PAGE_SIZES,
  type Reading,
  type Searched,
  type SearchKind,
  searchPages,
  searchText,
} from './searchPages.ts';

/** GitHub, and GitHub Enterprise, by GraphQL. */
export function createGithubSource(options: ClientOptions): PullRequestSource {
  const ask = createGithubClient(options);
  return {
    plan,
    async account(repository, signal) {
      const variables = nameOf(repository.fullName);
      const { data, now } = await ask({
        repository,
        query: ACCOUNT_QUERY,
        variables,
        answer: accountAnswer,
        signal,
      });
      if (!data.repository) throw missing(repository);
      const { nameWithOwner, parent, pullRequests } = data.repository;
      const login = data.viewer.login;
      // Those of a fork are where it came from, unless it goes its own way.
      return parent && pullRequests?.totalCount === 0
        ? { login, fullName: parent.nameWithOwner, isOrigin: true, now }
        : { login, fullName: nameWithOwner, now };
    },
    async *pages(kind, repository, { account, since, signal }) {
      const reading: Reading = { ask, repository, account, since, signal };
      if (kind === 'releases') yield* releases(reading);
      else if (kind === 'issues')
        yield* searchPages(reading, {
          kind,
          query: ISSUES_QUERY,
          answer: issuesAnswer,
          pageOf: async (issues) => ({ issues }),
        });
      else if (kind === 'pullRequests')
        yield* searchPages(reading, {
          kind,
          query: PULL_REQUESTS_QUERY,
          answer: pullRequestsAnswer,
          pageOf: async (nodes) => ({ pullRequests: nodes.map((node) => pullRequestOf(node, account)) }),
        });
      else
        yield* searchPages(reading, {
          kind,
          query: REVIEWED_QUERY,
          answer: reviewedAnswer,
          pageOf: async (nodes) => ({ reviewed: await withNewAuthors(nodes.flatMap(reviewedOf), reading) }),
        });
    },
  };
}

async function* releases({ ask, repository, account, since, signal }: Reading): AsyncGenerator<ForgePage> {
  let after: string | null = null;
  do {
    const variables: Record<string, unknown> = { ...nameOf(account.fullName), after };
    const { data }: { readonly data: v.InferOutput<typeof releasesAnswer> } = await ask({
      repository,
      query: RELEASES_QUERY,
      variables,
      answer: releasesAnswer,
      signal,
    });
    if (!data.repository) throw missing(repository);
    const { nodes, pageInfo } = data.repository.releases;
    const own = nodes.flatMap(
      ({ tagName, name, url, publishedAt, author, isDraft }): readonly ForgeRelease[] =>
        isDraft || publishedAt === null || author?.login.toLowerCase() !== account.login.toLowerCase()
          ? []
          : [{ tag: tagName, name: name || tagName, url, publishedAt }],
    );
    yield { releases: own, through: null };
    // A draft may be published long after it was created.
    const isOld = nodes.every(
      ({ createdAt, publishedAt }) =>
        Math.max(Date.parse(createdAt), Date.parse(publishedAt ?? createdAt)) < Date.parse(since),
    );
    after = pageInfo.hasNextPage && !isOld ? pageInfo.endCursor : null;
  } while (after !== null);
}

type Node<S extends v.GenericSchema<unknown, Searched<unknown>>> =
  v.InferOutput<S>['search']['nodes'][number];

function pullRequestOf(node: Node<typeof pullRequestsAnswer>, { login }: ForgeAccount): ForgePullRequest {
  const { mergeCommit, closingIssuesReferences, reviews, comments, commits, ...rest } = node;
  const logins = (reviews?.nodes ?? []).flatMap(({ author }) => author?.login ?? []);
  return {
    ...rest,
    closes: closingIssuesReferences,
    reviewers: [...new Set(logins)].filter((each) => each.toLowerCase() !== login.toLowerCase()),
    reviewCount: reviews?.totalCount ?? null,
    commentCount: comments?.totalCount ?? null,
    mergeCommit: mergeCommit?.oid ?? null,
    commits: commits.map(({ commit }) => ({
      hash: commit.oid,
      authorEmail: commit.author?.email ?? '',
      authoredAt: commit.authoredDate,
      subject: commit.message.split('\n', 1)[0] ?? '',
    })),
  };
}

/** Source: GraphQL enum PullRequestReviewState; a dismissed review was one all the same. */
const STATES = { APPROVED: 'approved', CHANGES_REQUESTED: 'changesRequested' } as const;

function reviewedOf(node: Node<typeof reviewedAnswer>): readonly ReviewedPullRequest[] {
  const { author, latest, reviews, ...rest } = node;
  if (reviews.length === 0) return [];
  return [
    {
      ...rest,
      author: author?.login ?? '',
      authorIsNew: null,
      // To bring a branch up to date is no change.
      lastCommitAt:
        latest.findLast(({ commit }) => (commit.parents?.totalCount ?? 1) < 2)?.commit.committedDate ?? null,
      reviews: reviews
        .map(({ state, submittedAt, comments }) => ({
          state: STATES[state as keyof typeof STATES] ?? ('commented' as const),
          at: submittedAt,
          comments: comments?.totalCount ?? null,
        }))
        .sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    },
  ];
}

/**
 * Says of each author whether the pull request is the first in the repository. GitHub's own `authorAssociation` tells it only
 * as long as nothing of the author is merged. Whoever has none at all cannot be searched for.
 */
async function withNewAuthors(
  reviewed: readonly ReviewedPullRequest[],
  { ask, repository, account, signal }: Reading,
): Promise<readonly ReviewedPullRequest[]> {
  const known = reviewed.filter(({ author }) => /^[\w-]+$/.test(author));
  if (known.length === 0) return reviewed;
  const variables = Object.fromEntries(
    known.map(({ author, createdAt }, index) => [
      `s${index}`,
      `repo:${account.fullName} is:pr author:${author} created:<=${createdAt}`,
    ]),
  );
  const query = countsQuery(known.length);
  const { data } = await ask({ repository, query, variables, answer: countsAnswer, signal });
  const counts = new Map(known.map(({ number }, index) => [number, data[`s${index}`]?.issueCount ?? 0]));
  return reviewed.map((each) => {
    const count = counts.get(each.number) ?? 0;
    return { ...each, authorIsNew: count === 0 ? null : count === 1 };
  });
}

function plan(repository: ForgeRepository, since: string): readonly PlannedRequest[] {
  const url = `${apiRootOf(repository)}/graphql`;
  const post = (
    query: string,
    variables: Readonly<Record<string, string | number>>,
    paged: boolean,
  ): PlannedRequest => ({
    method: 'POST',
    url,
    body: `${query}\n${JSON.stringify(variables)}`,
    paged,
  });
  const { fullName } = repository;
  const [first] = PAGE_SIZES;
  const search = (kind: SearchKind) => ({
    search: searchText(kind, fullName, 'YOU', since),
    first,
  });
  return [
    post(ACCOUNT_QUERY, nameOf(fullName), false),
    post(PULL_REQUESTS_QUERY, search('pullRequests'), true),
    post(REVIEWED_QUERY, { ...search('reviewed'), login: 'YOU' }, true),
    post(countsQuery(1), { s0: `repo:${fullName} is:pr author:THEM created:<=THEN` }, true),
    post(ISSUES_QUERY, search('issues'), true),
    post(RELEASES_QUERY, nameOf(fullName), true),
  ];
}

function nameOf(fullName: string): { readonly owner: string; readonly name: string } {
  const [owner = '', name = ''] = fullName.split('/');
  return { owner, name };
}

function missing({ host, fullName }: ForgeRepository) {
  return refusalError({ host, fullName, status: 404, headers: {}, text: '', types: [] });
}
