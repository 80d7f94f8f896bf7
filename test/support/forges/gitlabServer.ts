import type {
  AllEventOptions,
  AllIssuesOptions,
  AllMergeRequestsOptions,
  CommitSchema,
  DiscussionNoteSchema,
  IssueSchema,
  MergeRequestSchemaWithBasicLabels,
  ReleaseSchema,
  SimpleProjectSchema,
  SimpleUserSchema,
} from '@gitbeaker/core';
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
export const GITLAB_TOKEN = 'glpat-test-token';

/** `per_page` for `perPage`. */
type Snake<S extends string> = S extends `${infer C}${infer Rest}`
  ? `${C extends Lowercase<C> ? C : `_${Lowercase<C>}`}${Snake<Rest>}`
  : '';
type Query<Options> = readonly Snake<Extract<keyof Options, string>>[];

const PROJECT_NUMBER = 81;
const MERGE_REQUEST = /^\/projects\/([^/]+)\/merge_requests\/(\d+)/.source;

/**
 * A GitLab with the parameters and answers of its REST API as the types of its client library publish them. Merge requests have
 * no reviews: what a reviewer did stands in notes.
 */
export function startGitlabServer(): Promise<RestServer> {
  return startRestServer({
    root: '/api/v4',
    authorization: `Bearer ${GITLAB_TOKEN}`,
    pageSize: ['per_page', 100],
    hasEntityTags: true,
    routes,
  });
}

function routes(world: ForgeWorld): readonly RestRoute[] {
  const find = (id = '', number = ''): WorldPullRequest | undefined =>
    isCurrent(world, id) ? world.pullRequests.find((each) => String(each.number) === number) : undefined;
  return [
    {
      path: /^\/user$/,
      answer: () => person(world.login),
    },
    {
      path: /^\/projects\/([^/]+)$/,
      movedTo: ([id = '']) =>
        isNamed(world, id) && !isCurrent(world, id) ? `/projects/${PROJECT_NUMBER}` : null,
      answer([id = '']) {
        if (!isCurrent(world, id) && id !== String(PROJECT_NUMBER)) return undefined;
        return { id: PROJECT_NUMBER, path_with_namespace: world.names.at(-1) ?? '' } satisfies Pick<
          SimpleProjectSchema,
          'id' | 'path_with_namespace'
        >;
      },
    },
    {
      path: /^\/projects\/([^/]+)\/merge_requests$/,
      query: [
        ...([
          'scope',
          'state',
          'author_username',
          'reviewer_username',
          'updated_after',
          'order_by',
          'sort',
        ] satisfies Query<AllMergeRequestsOptions>),
        'iids[]',
      ],
      answer([id = ''], query) {
        if (!isCurrent(world, id) || query.get('scope') !== 'all') return undefined;
        const reviewer = query.get('reviewer_username');
        const numbers = query.getAll('iids[]');
        const found = world.pullRequests.filter(
          (each) =>
            (numbers.length === 0 || numbers.includes(String(each.number))) &&
            isAskedFor(query, 'state', each.mergedAt === null ? 'opened' : 'merged') &&
            isAskedFor(query, 'author_username', each.author) &&
            (reviewer === null || reviewersOf(each).includes(reviewer)) &&
            isSince(query, 'updated_after', updatedAtOf(each)),
        );
        return inOrder(found, query).map((each) => mergeRequest(each, world));
      },
    },
    {
      path: /^\/events$/,
      query: ['action', 'after', 'sort'] satisfies Query<AllEventOptions>,
      answer: (_, query) => [
        // Of another project.
        ...eventsOf(world, query).map((event) => ({ ...event, project_id: 7 })),
        ...eventsOf(world, query),
      ],
    },
    {
      path: new RegExp(`${MERGE_REQUEST}/commits$`),
      answer: ([id, number]) => find(id, number)?.commits?.map(commit).reverse() ?? [],
    },
    {
      path: new RegExp(`${MERGE_REQUEST}/closes_issues$`),
      answer([id, number]) {
        const closed = find(id, number)?.closes ?? [];
        const external = { id: 'JIRA-1', title: 'In another tracker' };
        return [external, ...world.issues.filter((each) => closed.includes(each.number)).map(issueIn(world))];
      },
    },
    {
      path: new RegExp(`${MERGE_REQUEST}/notes$`),
      query: ['order_by', 'sort'],
      answer: ([id, number]) => notesOf(find(id, number)),
    },
    {
      path: /^\/projects\/([^/]+)\/issues$/,
      query: [
        'author_username',
        'updated_after',
        'scope',
        'order_by',
        'sort',
      ] satisfies Query<AllIssuesOptions>,
      answer([id = ''], query) {
        if (!isCurrent(world, id)) return undefined;
        const found = world.issues.filter(
          (each) =>
            isAskedFor(query, 'author_username', each.author) &&
            isSince(query, 'updated_after', updatedAtOf(each)),
        );
        return inOrder(found, query).map(issueIn(world));
      },
    },
    {
      path: /^\/projects\/([^/]+)\/releases$/,
      query: ['order_by', 'sort'],
      answer([id = ''], query) {
        if (query.get('order_by') !== 'released_at' || query.get('sort') !== 'desc') return undefined;
        if (!isCurrent(world, id)) return undefined;
        return world.releases
          .toSorted((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
          .map((each) => release(each, world));
      },
    },
  ];
}

function isCurrent({ names }: ForgeWorld, id: string): boolean {
  return names.at(-1)?.toLowerCase() === id.toLowerCase();
}

function inOrder<T extends WorldPullRequest | WorldIssue>(items: readonly T[], query: URLSearchParams) {
  const timeOf = (item: T) =>
    Date.parse(query.get('order_by') === 'updated_at' ? updatedAtOf(item) : item.createdAt);
  const ascending = items.toSorted((a, b) => timeOf(a) - timeOf(b) || a.number - b.number);
  return query.get('sort') === 'asc' ? ascending : ascending.reverse();
}

function person(username: string) {
  return {
    id: username.length,
    name: username,
    username,
    state: 'active',
    avatar_url: '',
    web_url: `https://gitlab.com/${username}`,
  } satisfies Pick<SimpleUserSchema, 'id' | 'name' | 'username' | 'state' | 'avatar_url' | 'web_url'>;
}

function reviewersOf({ author, reviews = [] }: WorldPullRequest): readonly string[] {
  const listed = reviews.filter(({ isUnlisted }) => !isUnlisted);
  return [...new Set(listed.map((review) => review.author))].filter((login) => login !== author);
}

function mergeRequest(item: WorldPullRequest, world: ForgeWorld) {
  const { number, author, title, body, labels = [], createdAt, mergedAt, mergeCommit } = item;
  return {
    iid: number,
    title,
    description: body ?? null,
    state: mergedAt === null ? 'opened' : 'merged',
    labels: [...labels],
    web_url: `https://gitlab.com/${world.names.at(-1)}/-/merge_requests/${number}`,
    created_at: createdAt,
    updated_at: updatedAtOf(item),
    merged_at: mergedAt,
    merge_commit_sha: mergeCommit ?? null,
    squash_commit_sha: item.squashCommit ?? null,
    user_notes_count: 2,
    author: person(author),
    reviewers: reviewersOf(item).map(person),
  } satisfies Pick<
    MergeRequestSchemaWithBasicLabels,
    | 'iid'
    | 'title'
    | 'description'
    | 'state'
    | 'labels'
    | 'web_url'
    | 'created_at'
    | 'updated_at'
    | 'merged_at'
    | 'merge_commit_sha'
    | 'squash_commit_sha'
    | 'user_notes_count'
    | 'author'
    | 'reviewers'
  >;
}

function commit({ hash, email, at, message, parents = 1 }: NonNullable<WorldPullRequest['commits']>[number]) {
  return {
    id: hash,
    title: message.split('\n', 1)[0] ?? '',
    message,
    author_email: email,
    authored_date: at,
    committed_date: at,
    parent_ids: Array.from({ length: parents }, (_, index) => String(index).repeat(40)),
  } satisfies Pick<
    CommitSchema,
    'id' | 'title' | 'message' | 'author_email' | 'authored_date' | 'committed_date' | 'parent_ids'
  >;
}

type PublishedNote = Pick<DiscussionNoteSchema, 'id' | 'type' | 'body' | 'author' | 'created_at' | 'system'>;

function notesOf(item: WorldPullRequest | undefined): readonly PublishedNote[] {
  const verdicts = { APPROVED: 'approved this merge request', CHANGES_REQUESTED: 'requested changes' };
  const notes: PublishedNote[] = [];
  const add = (author: string, at: string, note: Pick<PublishedNote, 'type' | 'body' | 'system'>) =>
    notes.push({ id: notes.length + 1, author: person(author), created_at: at, ...note });
  for (const { author, state, at, comments = 0 } of item?.reviews ?? []) {
    add(author, at, { type: null, body: 'assigned to @bob', system: true });
    for (let index = 0; index < comments; index++)
      add(author, at, { type: 'DiffNote', body: 'Why?', system: false });
    if (state !== 'COMMENTED') add(author, at, { type: null, body: verdicts[state], system: true });
  }
  return notes;
}

/** What the user did after the day that is given, told in the words of GitLab's documentation of events. */
function eventsOf({ pullRequests, login }: ForgeWorld, query: URLSearchParams) {
  const isAfter = (at: string) => at.slice(0, 10) > (query.get('after') ?? '');
  return pullRequests.flatMap(({ number, reviews = [] }) =>
    reviews
      .filter(({ author, at }) => author === login && isAfter(at))
      .flatMap(({ state, comments = 0, at }) => {
        const event = { id: number, project_id: PROJECT_NUMBER, created_at: at };
        if (query.get('action') === 'approved')
          return state === 'APPROVED' ? [{ ...event, target_type: 'MergeRequest', target_iid: number }] : [];
        const note = { noteable_type: 'MergeRequest', noteable_iid: number };
        return [
          { ...event, target_type: comments > 0 ? 'DiffNote' : 'Note', target_iid: 900 + number, note },
        ];
      }),
  );
}

function issueIn(world: ForgeWorld) {
  return (item: WorldIssue) => {
    const { number, title, createdAt, closedAt } = item;
    return {
      iid: number,
      title,
      web_url: `https://gitlab.com/${world.names.at(-1)}/-/issues/${number}`,
      labels: [],
      created_at: createdAt,
      updated_at: updatedAtOf(item),
      ...(closedAt !== null && { closed_at: closedAt }),
    } satisfies Pick<IssueSchema, 'iid' | 'title' | 'web_url' | 'labels' | 'created_at' | 'updated_at'>;
  };
}

function release({ tag, author, publishedAt }: ForgeWorld['releases'][number], world: ForgeWorld) {
  return {
    tag_name: tag,
    name: `Release ${tag}`,
    created_at: publishedAt,
    released_at: publishedAt,
    upcoming_release: false,
    author: person(author),
    _links: { self: `https://gitlab.com/${world.names.at(-1)}/-/releases/${tag}` },
  } satisfies Pick<
    ReleaseSchema,
    'tag_name' | 'name' | 'created_at' | 'released_at' | 'upcoming_release' | 'author'
  > & { readonly _links: Pick<ReleaseSchema['_links'], 'self'> };
}
