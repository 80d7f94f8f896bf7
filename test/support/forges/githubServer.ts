import { schema as githubSchema } from '@octokit/graphql-schema';
import { buildSchema, type DocumentNode, execute, type GraphQLError, parse, validate } from 'graphql';
import {
  adasWorld,
  type ForgeWorld,
  updatedAtOf,
  type WorldIssue,
  type WorldPullRequest,
} from './forgeWorld.ts';
import { type Loopback, startLoopback } from './loopback.ts';

/** A GitHub of the tests. */
export interface GithubServer extends Loopback {
  /** What stands there; may be changed at any time. */
  world: ForgeWorld;
}

/** The token that is accepted. */
export const GITHUB_TOKEN = 'gho_test-token';

const PAGE_LIMIT = 100;
/** Results that a search gives out at most, as GitHub documents it. */
const SEARCH_LIMIT = 1000;

/**
 * A GitHub that executes queries by GitHub's published schema, so that one which GitHub would refuse is refused here. Serves
 * both the API of github.com (`/graphql`) and that of GitHub Enterprise (`/api/graphql`).
 */
export async function startGithubServer({ searchLimit = SEARCH_LIMIT } = {}): Promise<GithubServer> {
  const published = buildSchema(githubSchema.idl, { assumeValid: true });
  // To check a query against the schema takes longer than to answer it.
  const known = new Map<string, { document: DocumentNode | null; refusals: readonly GraphQLError[] }>();
  const read = (query: string) => {
    const before = known.get(query);
    if (before) return before;
    const document = parse(query);
    const refusals = validate(published, document);
    const result = { document: refusals.length === 0 ? document : null, refusals };
    known.set(query, result);
    return result;
  };
  let world = adasWorld();
  const loopback = await startLoopback(async ({ method, path, headers, body }) => {
    if (path === '/api/v3/meta') return { headers: { 'x-github-enterprise-version': '3.17.0' }, body: {} };
    if (method !== 'POST' || !/^(?:\/api)?\/graphql$/.test(path))
      return { status: 404, body: { message: 'Not Found' } };
    if (!headers.authorization?.endsWith(` ${GITHUB_TOKEN}`))
      return { status: 401, body: { message: 'Bad credentials' } };
    const { query, variables } = JSON.parse(body);
    const { document, refusals } = read(query);
    const result = document
      ? await execute({
          schema: published,
          document,
          variableValues: variables,
          rootValue: rootOf(world, searchLimit),
          typeResolver: (value: { readonly __typename: string }) => value.__typename,
        })
      : { data: null, errors: refusals };
    if (world.heaviest !== undefined && variables.first > world.heaviest)
      return {
        body: { data: { search: { pageInfo: { hasNextPage: false }, nodes: [] } }, errors: [TOO_MUCH] },
      };
    const errors = result.errors?.map((error) => ({ ...error.toJSON(), type: error.extensions.type }));
    return { body: { data: result.data, ...(errors && { errors }) } };
  });
  return {
    ...loopback,
    get world() {
      return world;
    },
    set world(changed) {
      world = changed;
    },
  };
}

/** What GitHub says when it answers only a part. */
const TOO_MUCH = { type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' };

interface Paging {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
}

function rootOf(world: ForgeWorld, searchLimit: number) {
  return {
    viewer: { login: world.login },
    repository({ owner, name }: { readonly owner: string; readonly name: string }) {
      const asked = `${owner}/${name}`;
      const fork = world.forks?.find((each) => each.toLowerCase() === asked.toLowerCase());
      if (!isNamed(world, asked) && !fork) return null;
      return {
        nameWithOwner: fork ?? world.names.at(-1),
        parent: fork ? { nameWithOwner: world.names.at(-1) } : null,
        pullRequests: { totalCount: fork ? (world.ownOfForks ?? 0) : world.pullRequests.length },
        releases: (paging: Paging) =>
          connection(
            world.releases.toSorted((a, b) => createdAtOf(b) - createdAtOf(a)),
            paging,
            ({ tag, author, publishedAt, createdAt = publishedAt }) => ({
              tagName: tag,
              name: `Release ${tag}`,
              url: `https://github.com/${world.names.at(-1)}/releases/tag/${tag}`,
              publishedAt,
              createdAt,
              isDraft: false,
              author: { login: author },
            }),
          ),
      };
    },
    search({ query, type, ...paging }: Paging & { readonly query: string; readonly type: string }) {
      if (type !== 'ISSUE') throw new Error(`No search of type ${type}.`);
      const found = searchResults(world, query);
      return {
        ...connection(found.slice(0, searchLimit), paging, (item) => nodeOf(item, world)),
        issueCount: found.length,
      };
    },
  };
}

function createdAtOf({ createdAt, publishedAt }: ForgeWorld['releases'][number]): number {
  return Date.parse(createdAt ?? publishedAt);
}

function isNamed(world: ForgeWorld, fullName: string): boolean {
  return world.names.some((name) => name.toLowerCase() === fullName.toLowerCase());
}

type Item = WorldPullRequest | WorldIssue;

/** What the qualifiers of `query` select; an unknown qualifier is an error, where GitHub would take it for a word. */
function searchResults(world: ForgeWorld, query: string): readonly Item[] {
  const isPullRequest = (item: Item): item is WorldPullRequest => 'mergedAt' in item;
  let found: readonly Item[] = [...world.pullRequests, ...world.issues];
  const keep = (condition: (item: Item) => boolean) => {
    found = found.filter(condition);
  };
  for (const qualifier of query.split(' ')) {
    const [, minus = '', name = '', value = ''] = /^(-?)(\w[\w-]*):(.+)$/.exec(qualifier) ?? [];
    const is = (condition: boolean) => condition === (minus === '');
    if (name === 'repo') {
      if (!isNamed(world, value)) found = [];
    } else if (name === 'is' && value === 'pr') keep(isPullRequest);
    else if (name === 'is' && value === 'issue') keep((item) => !isPullRequest(item));
    else if (name === 'is' && value === 'merged')
      keep((item) => isPullRequest(item) && item.mergedAt !== null);
    else if (name === 'author')
      keep((item) => is(item.author.toLowerCase() === value.toLowerCase() && value !== world.unsearchable));
    else if (name === 'reviewed-by')
      keep((item) => isPullRequest(item) && (item.reviews ?? []).some(({ author }) => author === value));
    else if (name === 'updated') keep((item) => Date.parse(updatedAtOf(item)) >= timeOf(value, '>='));
    else if (name === 'created') keep((item) => Date.parse(item.createdAt) <= timeOf(value, '<='));
    else if (qualifier === 'sort:updated-asc')
      found = found.toSorted((a, b) => Date.parse(updatedAtOf(a)) - Date.parse(updatedAtOf(b)));
    else throw new Error(`The search has an unknown qualifier: ${qualifier}`);
  }
  return found;
}

function timeOf(value: string, operator: string): number {
  if (!value.startsWith(operator)) throw new Error(`Not understood: ${value}`);
  const time = Date.parse(value.slice(operator.length));
  if (Number.isNaN(time)) throw new Error(`No time: ${value}`);
  return time;
}

function nodeOf(item: Item, world: ForgeWorld): object {
  const base = `https://github.com/${world.names.at(-1)}`;
  const shared = {
    number: item.number,
    title: item.title,
    createdAt: item.createdAt,
    updatedAt: updatedAtOf(item),
    author: actorOf(item.author),
  };
  if (!('mergedAt' in item)) {
    const labels = { nodes: [] };
    return {
      __typename: 'Issue',
      ...shared,
      url: `${base}/issues/${item.number}`,
      labels,
      closedAt: item.closedAt,
    };
  }
  const { body = '', labels = [], mergedAt, mergeCommit, commits = [], reviews = [], closes = [] } = item;
  return {
    __typename: 'PullRequest',
    ...shared,
    url: `${base}/pull/${item.number}`,
    body,
    mergedAt,
    additions: 120,
    deletions: 30,
    changedFiles: 4,
    mergeCommit: mergeCommit ? { oid: mergeCommit } : null,
    labels: (paging: Paging) => connection(labels, paging, (name) => ({ name })),
    closingIssuesReferences: (paging: Paging) =>
      connection(
        world.issues.filter(({ number }) => closes.includes(number)),
        paging,
        (issue) => nodeOf(issue, world),
      ),
    comments: { totalCount: 2 },
    commits: (paging: Paging) =>
      connection(commits, paging, ({ hash, email, at, message, parents = 1 }) => ({
        commit: {
          oid: hash,
          authoredDate: at,
          committedDate: at,
          message,
          author: { email },
          parents: { totalCount: parents },
        },
      })),
    reviews: ({ author, ...paging }: Paging & { readonly author?: string }) =>
      connection(
        reviews.filter((review) => author == null || review.author.toLowerCase() === author.toLowerCase()),
        paging,
        (review) => ({
          state: review.state,
          submittedAt: review.at,
          author: actorOf(review.author),
          comments: { totalCount: review.comments ?? 0 },
        }),
      ),
  };
}

/** GitHub gives the logins of bots without the mark that others know them by. */
function actorOf(author: string) {
  return author.endsWith('[bot]')
    ? { __typename: 'Bot', login: author.slice(0, -'[bot]'.length) }
    : { __typename: 'User', login: author };
}

/** Cursors are positions; GitHub asks for `first` or `last`, at most a hundred. */
function connection<T>(items: readonly T[], { first, last, after }: Paging, node: (item: T) => object) {
  const limit = first ?? last ?? 0;
  if (limit < 1 || limit > PAGE_LIMIT) throw new Error('A page has 1 to 100 items.');
  const start = last ? Math.max(0, items.length - last) : after ? Number(after) : 0;
  const page = items.slice(start, start + limit);
  const end = start + page.length;
  return {
    totalCount: items.length,
    pageInfo: { hasNextPage: !last && end < items.length, endCursor: page.length > 0 ? String(end) : null },
    nodes: page.map(node),
  };
}
