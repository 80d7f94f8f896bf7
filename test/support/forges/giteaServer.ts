import type { Api, Commit, Issue, PullRequest, PullReview, Release, Repository, User } from 'gitea-js';
import { type ForgeWorld, updatedAtOf, type WorldIssue, type WorldPullRequest } from './forgeWorld.ts';
import {
  isAskedFor,
  isNamed,
  isSince,
  type RestRoute,
  type RestServer,
  startRestServer,
} from './restServer.ts';

/** The token that is accepted. */
export const GITEA_TOKEN = 'gitea-test-token';

type Item = WorldPullRequest | WorldIssue;
type Repos = Api<unknown>['repos'];
/** Names of the parameters of a method, as Gitea's published description of its API has them. */
type Query<Method extends keyof Repos, Index extends number> = readonly (keyof NonNullable<
  Parameters<Repos[Method]>[Index]
>)[];

const REPOSITORY = /^\/repos\/([^/]+)\/([^/]+)/.source;

/** A Gitea with the parameters and answers that its published description of the API has. Times are in its own zone. */
export function startGiteaServer(): Promise<RestServer> {
  return startRestServer({
    root: '/api/v1',
    authorization: `token ${GITEA_TOKEN}`,
    pageSize: ['limit', 50],
    hasEntityTags: false,
    routes,
  });
}

function routes(world: ForgeWorld): readonly RestRoute[] {
  const isHere = (owner = '', name = '') =>
    world.names.at(-1)?.toLowerCase() === `${owner}/${name}`.toLowerCase();
  const find = ([owner, name, number]: readonly string[]) =>
    isHere(owner, name) ? world.pullRequests.find((each) => String(each.number) === number) : undefined;
  return [
    { path: /^\/user$/, answer: () => person(world.login) },
    {
      path: /^\/repos\/issues\/search$/,
      query: ['type', 'state', 'reviewed', 'owner', 'since'] satisfies Query<'issueSearchIssues', 0>,
      answer: (_, query) => [
        ...reviewedBy(world, query).map((each) => issue(each, world)),
        // The owner's other repositories are found too.
        ...reviewedBy(world, query).map((each) => issue(each, { ...world, names: ['acme/other'] })),
      ],
    },
    {
      path: new RegExp(`${REPOSITORY}$`),
      movedTo: ([owner, name]) =>
        isNamed(world, `${owner}/${name}`) && !isHere(owner, name) ? `/repos/${world.names.at(-1)}` : null,
      answer: ([owner, name]) =>
        isHere(owner, name) ? ({ full_name: world.names.at(-1) ?? '' } satisfies Repository) : undefined,
    },
    {
      path: new RegExp(`${REPOSITORY}/issues$`),
      query: ['type', 'state', 'created_by', 'since'] satisfies Query<'issueListIssues', 2>,
      answer([owner, name], query) {
        if (!isHere(owner, name)) return undefined;
        const items: readonly Item[] = query.get('type') === 'pulls' ? world.pullRequests : world.issues;
        return newestFirst(items)
          .filter(
            (each) =>
              isInState(each, query) &&
              isAskedFor(query, 'created_by', each.author) &&
              isSince(query, 'since', updatedAtOf(each)),
          )
          .map((each) => issue(each, world));
      },
    },
    {
      path: new RegExp(`${REPOSITORY}/pulls$`),
      query: ['state', 'sort', 'poster'] satisfies Query<'repoListPullRequests', 2>,
      answer([owner, name], query) {
        if (!isHere(owner, name) || query.get('sort') !== 'oldest') return undefined;
        return newestFirst(world.pullRequests)
          .toReversed()
          .filter((each) => isInState(each, query) && isAskedFor(query, 'poster', each.author))
          .map((each) => ({ number: each.number, user: person(each.author) }) satisfies PullRequest);
      },
    },
    {
      path: new RegExp(`${REPOSITORY}/pulls/(\\d+)$`),
      answer(groups) {
        const item = find(groups);
        return item && pullRequest(item);
      },
    },
    {
      path: new RegExp(`${REPOSITORY}/pulls/(\\d+)/commits$`),
      query: ['verification', 'files'] satisfies Query<'repoGetPullRequestCommits', 3>,
      answer: (groups) => find(groups)?.commits?.map(commit).reverse() ?? [],
    },
    {
      path: new RegExp(`${REPOSITORY}/pulls/(\\d+)/reviews$`),
      answer: (groups) => [
        { state: 'REQUEST_REVIEW', user: person('ada'), submitted_at: local('2026-10-01T08:00:00Z') },
        ...(find(groups)?.reviews?.map(review) ?? []),
      ],
    },
    {
      path: new RegExp(`${REPOSITORY}/releases$`),
      query: ['draft'] satisfies Query<'repoListReleases', 2>,
      answer([owner, name]) {
        if (!isHere(owner, name)) return undefined;
        return world.releases
          .toSorted((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
          .map((each) => release(each, world));
      },
    },
  ];
}

function reviewedBy(world: ForgeWorld, query: URLSearchParams): readonly WorldPullRequest[] {
  if (query.get('type') !== 'pulls' || query.get('reviewed') !== 'true') return [];
  if (!isAskedFor(query, 'owner', world.names.at(-1)?.split('/')[0] ?? '')) return [];
  return newestFirst(world.pullRequests).filter(
    (each) =>
      each.author !== world.login &&
      isInState(each, query) &&
      isSince(query, 'since', updatedAtOf(each)) &&
      (each.reviews ?? []).some(({ author }) => author === world.login),
  );
}

/** Without a state, open ones are listed. */
function isInState(item: Item, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'open';
  return state === 'all' || state === (endedAt(item) === null ? 'open' : 'closed');
}

function endedAt(item: Item): string | null {
  return 'mergedAt' in item ? item.mergedAt : item.closedAt;
}

function newestFirst<T extends Item>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.number - a.number);
}

/** The same time two hours east. */
function local(time: string): string {
  return new Date(Date.parse(time) + 7_200_000).toISOString().replace(/\.\d+Z$/, '+02:00');
}

function person(login: string): User {
  return { id: login.length, login };
}

function issue(item: Item, world: ForgeWorld): Issue {
  const { number, author, title, createdAt } = item;
  const fullName = world.names.at(-1) ?? '';
  const isPullRequest = 'mergedAt' in item;
  const ended = endedAt(item);
  return {
    number,
    title,
    body: (isPullRequest && item.body) || '',
    html_url: `https://codeberg.org/${fullName}/${isPullRequest ? 'pulls' : 'issues'}/${number}`,
    labels: isPullRequest ? (item.labels ?? []).map((name) => ({ name })) : [],
    comments: 2,
    user: person(author),
    repository: { full_name: fullName },
    created_at: local(createdAt),
    updated_at: local(updatedAtOf(item)),
    ...(ended !== null && { closed_at: local(ended) }),
    ...(isPullRequest && {
      pull_request: { merged: ended !== null, ...(ended !== null && { merged_at: local(ended) }) },
    }),
  };
}

function pullRequest({ number, mergeCommit, mergedAt }: WorldPullRequest): PullRequest {
  return {
    number,
    merged: mergedAt !== null,
    additions: 120,
    deletions: 30,
    changed_files: 4,
    ...(mergeCommit !== undefined && { merge_commit_sha: mergeCommit }),
  };
}

function commit({
  hash,
  email,
  at,
  message,
  parents = 1,
}: NonNullable<WorldPullRequest['commits']>[number]): Commit {
  const by = { name: email, email, date: local(at) };
  return {
    sha: hash,
    commit: { message, author: by, committer: by },
    parents: Array.from({ length: parents }, () => ({ sha: '0' })),
  };
}

function review({
  author,
  state,
  at,
  comments,
}: NonNullable<WorldPullRequest['reviews']>[number]): PullReview {
  const states = { APPROVED: 'APPROVED', CHANGES_REQUESTED: 'REQUEST_CHANGES', COMMENTED: 'COMMENT' };
  return {
    user: person(author),
    state: states[state],
    submitted_at: local(at),
    comments_count: comments ?? 0,
  };
}

function release(
  { tag, author, publishedAt }: ForgeWorld['releases'][number],
  { names }: ForgeWorld,
): Release {
  return {
    tag_name: tag,
    name: `Release ${tag}`,
    html_url: `https://codeberg.org/${names.at(-1)}/releases/tag/${tag}`,
    draft: false,
    published_at: local(publishedAt),
    created_at: local(publishedAt),
    author: person(author),
  };
}
