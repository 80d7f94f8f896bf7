import { withQuery } from '../restLists.ts';

/** Where GitLab's API begins. Source: GitLab's documentation, "REST API". */
export const ROOT = '/api/v4';

/** The most that a page of GitLab holds. */
const PAGE = '100';

/** Lists are in the order of creation, which no change disturbs while their pages are read. */
const STABLE = { order_by: 'created_at', sort: 'asc', per_page: PAGE };

/** Not only what the token's user wrote, which is the default of some lists. */
const ALL = { scope: 'all' };

/** Whose token it is. */
export const USER_PATH = '/user';

/**
 * What the token's user did since a day, in all projects: there is no way to ask for one alone. GitLab means the days after
 * the one that is given.
 */
export function eventsPath(action: 'approved' | 'commented', since: string): string {
  const after = new Date(Date.parse(since) - 2 * 86_400_000).toISOString().slice(0, 10);
  return withQuery('/events', { action, after, sort: 'asc', per_page: PAGE });
}

/** What is asked of the project `fullName`, which GitLab takes in place of its number. */
export function projectPaths(fullName: string) {
  const project = `/projects/${encodeURIComponent(fullName)}`;
  const mergeRequests = `${project}/merge_requests`;
  return {
    project,
    merged: (author_username: string, updated_after: string) =>
      withQuery(mergeRequests, { ...ALL, state: 'merged', author_username, updated_after, ...STABLE }),
    reviewed: (reviewer_username: string, updated_after: string) =>
      withQuery(mergeRequests, { ...ALL, reviewer_username, updated_after, ...STABLE }),
    /** Those with these numbers, at most a hundred. */
    numbered: (numbers: readonly (number | string)[]) =>
      [
        withQuery(mergeRequests, { ...ALL, ...STABLE }),
        ...numbers.map((number) => `${encodeURIComponent('iids[]')}=${number}`),
      ].join('&'),
    /** The first merge request of an author. */
    first: (author_username: string) =>
      withQuery(mergeRequests, { ...ALL, author_username, ...STABLE, per_page: '1' }),
    /** The latest commit comes first. */
    commits: (number: string, per_page = PAGE) =>
      withQuery(`${mergeRequests}/${number}/commits`, { per_page }),
    closes: (number: string) => withQuery(`${mergeRequests}/${number}/closes_issues`, { per_page: PAGE }),
    notes: (number: string) => withQuery(`${mergeRequests}/${number}/notes`, STABLE),
    issues: (author_username: string, updated_after: string) =>
      withQuery(`${project}/issues`, { ...ALL, author_username, updated_after, ...STABLE }),
    releases: withQuery(`${project}/releases`, { order_by: 'released_at', sort: 'desc', per_page: PAGE }),
  };
}
