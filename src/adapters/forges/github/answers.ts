import * as v from 'valibot';
import { count, listOf, time, webAddress } from '../answerParts.ts';

/** A login; that of a bot with the mark that forges give it elsewhere. */
const login = v.pipe(
  v.nullish(v.object({ login: v.string(), __typename: v.optional(v.string()) })),
  v.transform(
    (actor) => actor && { login: actor.__typename === 'Bot' ? `${actor.login}[bot]` : actor.login },
  ),
);
const nodesOf = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.nullish(v.object({ nodes: listOf(item) }), null),
    v.transform((list) => list?.nodes ?? []),
  );
const totalOf = v.nullish(v.object({ totalCount: count }));

const item = {
  number: v.pipe(count, v.minValue(1)),
  title: v.string(),
  url: webAddress,
  createdAt: time,
  updatedAt: time,
  labels: v.pipe(
    nodesOf(v.object({ name: v.string() })),
    v.transform((labels) => labels.map(({ name }) => name)),
  ),
};

const pageInfo = v.object({ hasNextPage: v.boolean(), endCursor: v.nullish(v.string(), null) });

function searchOf<T>(node: v.GenericSchema<unknown, T>) {
  return v.object({ search: v.object({ pageInfo, nodes: listOf(node) }) });
}

/** Answer to `ACCOUNT_QUERY`. */
export const accountAnswer = v.object({
  viewer: v.object({ login: v.pipe(v.string(), v.nonEmpty()) }),
  repository: v.nullable(
    v.object({
      nameWithOwner: v.string(),
      parent: v.nullish(v.object({ nameWithOwner: v.string() }), null),
      pullRequests: totalOf,
    }),
  ),
});

/** Answer to `RELEASES_QUERY`. */
export const releasesAnswer = v.object({
  repository: v.nullable(
    v.object({
      releases: v.object({
        pageInfo,
        nodes: listOf(
          v.object({
            tagName: v.string(),
            name: v.nullish(v.string(), null),
            url: webAddress,
            publishedAt: v.nullish(time, null),
            createdAt: time,
            isDraft: v.boolean(),
            author: login,
          }),
        ),
      }),
    }),
  ),
});

/** Answer to `PULL_REQUESTS_QUERY`. */
export const pullRequestsAnswer = searchOf(
  v.object({
    ...item,
    body: v.nullish(v.string(), ''),
    mergedAt: time,
    additions: v.nullish(count, null),
    deletions: v.nullish(count, null),
    changedFiles: v.nullish(count, null),
    mergeCommit: v.nullish(v.object({ oid: v.string() })),
    closingIssuesReferences: nodesOf(v.object({ number: count, title: v.string(), url: webAddress })),
    reviews: v.nullish(v.object({ totalCount: count, nodes: listOf(v.object({ author: login })) })),
    comments: totalOf,
    commits: nodesOf(
      v.object({
        commit: v.object({
          oid: v.string(),
          authoredDate: time,
          message: v.string(),
          author: v.nullish(v.object({ email: v.nullish(v.string(), '') })),
        }),
      }),
    ),
  }),
);

/** Answer to `REVIEWED_QUERY`. */
export const reviewedAnswer = searchOf(
  v.object({
    ...item,
    author: login,
    latest: nodesOf(v.object({ commit: v.object({ committedDate: time, parents: totalOf }) })),
    reviews: nodesOf(v.object({ state: v.string(), submittedAt: time, comments: totalOf })),
  }),
);

/** Answer to `ISSUES_QUERY`. */
export const issuesAnswer = searchOf(v.object({ ...item, closedAt: v.nullish(time, null) }));

/** Answer to a `countsQuery`. */
export const countsAnswer = v.record(v.string(), v.object({ issueCount: count }));
