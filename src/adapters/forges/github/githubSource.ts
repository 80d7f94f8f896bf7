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
import { apiRootOf, createGithubClient, type GithubClient } from './githubClient.ts';
import {
  ACCOUNT_QUERY,
  countsQuery,
  ISSUES_QUERY,
  PULL_REQUESTS_QUERY,
  RELEASES_QUERY,
  REVIEWED_QUERY,
} from './queries.ts';

/** Searches of the user's lists; `LOGIN` stands for the login. Source: GitHub's documentation of search qualifiers. */
const SEARCHES = {
  pullRequests: 'is:pr is:merged author:LOGIN',
  reviewed: 'is:pr reviewed-by:LOGIN -author:LOGIN',
  issues: 'is:issue author:LOGIN',
} as const;

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
      return { login: data.viewer.login, fullName: data.repository.nameWithOwner, now };
    },
    async *pages(kind, repository, { account, since, signal }) {
      const reading: Reading = { ask, repository, account, since, signal };
      if (kind === 'releases') yield* releases(reading);
      else if (kind === 'issues')
        yield* searched(reading, kind, ISSUES_QUERY, issuesAnswer, (issues) => ({ issues }));
      else if (kind === 'pullRequests') {
        yield* searched(reading, kind, PULL_REQUESTS_QUERY, pullRequestsAnswer, (nodes) => ({
          pullRequests: nodes.map((node) => pullRequestOf(node, account)),
        }));
      } else {
        for await (const page of searched(reading, kind, REVIEWED_QUERY, reviewedAnswer, (nodes) => ({
          reviewed: nodes.flatMap(reviewedOf),
        }))) {
          yield { ...page, reviewed: await withNewAuthors(page.reviewed ?? [], reading) };
        }
      }
    },
  };
}

/** What reading a list needs. */
interface Reading {
  readonly ask: GithubClient;
  readonly repository: ForgeRepository;
  readonly account: ForgeAccount;
  readonly since: string;
  readonly signal: AbortSignal;
}

interface Searched<T> {
  readonly search: {
    readonly issueCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly T[];
  };
}

/**
 * Pages of a search in the order of the last change. A search ends after a thousand results, whatever it found: the next
 * one begins with the time at which the last one ended.
 */
async function* searched<T extends { readonly updatedAt: string }>(
  { ask, repository, account, since, signal }: Reading,
  kind: keyof typeof SEARCHES,
  query: string,
  answer: v.GenericSchema<unknown, Searched<T>>,
  pageOf: (nodes: readonly T[]) => Omit<ForgePage, 'through'>,
): AsyncGenerator<ForgePage> {
  let from = since;
  for (;;) {
    const search = searchText(kind, account.fullName, account.login, from);
    let after: string | null = null;
    let last = from;
    let read = 0;
    let found = 0;
    do {
      const variables: Record<string, unknown> = { search, after };
      if (kind === 'reviewed') variables.login = account.login;
      const { data } = await ask({ repository, query, variables, answer, signal });
      const { nodes, pageInfo, issueCount } = data.search;
      last = nodes.at(-1)?.updatedAt ?? last;
      read += nodes.length;
      found = Math.max(found, issueCount);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      yield { ...pageOf(nodes), through: last };
    } while (after !== null);
    if (read >= found || Date.parse(last) <= Date.parse(from)) return;
    from = last;
  }
}

function searchText(kind: keyof typeof SEARCHES, fullName: string, login: string, since: string): string {
  // A login or a name that GitHub does not allow could bring qualifiers of its own.
  const safe = (text: string) => text.replaceAll(/[^\w./-]/g, '');
  const day = new Date(since).toISOString().replace(/\.\d+Z$/, 'Z');
  return `repo:${safe(fullName)} ${SEARCHES[kind].replaceAll('LOGIN', safe(login))} updated:>=${day} sort:updated-asc`;
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
    const isOld = nodes.some(({ createdAt }) => Date.parse(createdAt) < Date.parse(since));
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
  const { author, lastCommit, reviews, ...rest } = node;
  if (reviews.length === 0) return [];
  return [
    {
      ...rest,
      author: author?.login ?? '',
      authorIsNew: null,
      lastCommitAt: lastCommit[0]?.commit.committedDate ?? null,
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
 * as long as nothing of the author is merged.
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
      `repo:${account.fullName} is:pr author:${author} created:<${createdAt}`,
    ]),
  );
  const query = countsQuery(known.length);
  const { data } = await ask({ repository, query, variables, answer: countsAnswer, signal });
  const isFirst = new Map(known.map(({ number }, index) => [number, data[`s${index}`]?.issueCount === 0]));
  return reviewed.map((each) => ({ ...each, authorIsNew: isFirst.get(each.number) ?? null }));
}

function plan(repository: ForgeRepository, since: string): readonly PlannedRequest[] {
  const url = `${apiRootOf(repository)}/graphql`;
  const post = (
    query: string,
    variables: Readonly<Record<string, string>>,
    paged: boolean,
  ): PlannedRequest => ({
    method: 'POST',
    url,
    body: `${query}\n${JSON.stringify(variables)}`,
    paged,
  });
  const { fullName } = repository;
  const search = (kind: keyof typeof SEARCHES) => searchText(kind, fullName, 'YOU', since);
  return [
    post(ACCOUNT_QUERY, nameOf(fullName), false),
    post(PULL_REQUESTS_QUERY, { search: search('pullRequests') }, true),
    post(REVIEWED_QUERY, { search: search('reviewed'), login: 'YOU' }, true),
    post(countsQuery(1), { s0: `repo:${fullName} is:pr author:THEM created:<THEN` }, true),
    post(ISSUES_QUERY, { search: search('issues') }, true),
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
