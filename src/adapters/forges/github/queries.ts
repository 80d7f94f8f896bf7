/** Who the user is, what the repository is called now, and its releases; GitHub's GraphQL API. */
export const ACCOUNT_QUERY = `query Account($owner: String!, $name: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) { nameWithOwner parent { nameWithOwner } pullRequests { totalCount } }
}`;

/** The newest releases; there is no way to ask for the user's own alone. */
export const RELEASES_QUERY = `query Releases($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    releases(first: 50, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { tagName name url publishedAt createdAt isDraft author { login } }
    }
  }
}`;

/** Bots are told apart by their type; their logins look like anybody's. */
const PERSON = 'author { login __typename }';

const ITEM = 'number title url createdAt updatedAt labels(first: 20) { nodes { name } }';

/** Merged pull requests, with what makes them recognisable in a history. */
export const PULL_REQUESTS_QUERY = `query PullRequests($search: String!, $first: Int!, $after: String) {
  search(type: ISSUE, query: $search, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      ... on PullRequest {
        ${ITEM}
        body mergedAt additions deletions changedFiles
        mergeCommit { oid }
        closingIssuesReferences(first: 10) { nodes { number title url } }
        reviews(first: 50) { totalCount nodes { ${PERSON} } }
        comments { totalCount }
        commits(first: 100) { nodes { commit { oid authoredDate message author { email } } } }
      }
    }
  }
}`;

/** Pull requests that \`login\` reviewed, with these reviews. */
export const REVIEWED_QUERY = `query Reviewed($search: String!, $first: Int!, $after: String, $login: String!) {
  search(type: ISSUE, query: $search, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      ... on PullRequest {
        ${ITEM}
        ${PERSON}
        latest: commits(last: 10) { nodes { commit { committedDate parents { totalCount } } } }
        reviews(first: 50, author: $login) { nodes { state submittedAt comments { totalCount } } }
      }
    }
  }
}`;

/** Issues that the user opened. */
export const ISSUES_QUERY = `query Issues($search: String!, $first: Int!, $after: String) {
  search(type: ISSUE, query: $search, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { ... on Issue { ${ITEM} closedAt } }
  }
}`;

/** How many results each of \`count\` searches has, in one request: \`$s0\`, \`$s1\`, … */
export function countsQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const variables = indexes.map((index) => `$s${index}: String!`).join(', ');
  const fields = indexes.map(
    (index) => `s${index}: search(type: ISSUE, query: $s${index}, first: 1) { issueCount }`,
  );
  return `query Counts(${variables}) {\n  ${fields.join('\n  ')}\n}`;
}
