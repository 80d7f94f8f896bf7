import { withQuery } from '../restLists.ts';

/** Where the API of Gitea and Forgejo begins. */
export const ROOT = '/api/v1';

/** The most that a page of Gitea holds unless its administrator said otherwise. */
const PAGE = '50';

/** Whose token it is. */
export const USER_PATH = '/user';

/** What is asked of the repository `fullName`. Lists come in the order of creation, the newest first. */
export function repositoryPaths(fullName: string) {
  const [owner = ''] = fullName.split('/');
  const repository = `/repos/${fullName.split('/').map(encodeURIComponent).join('/')}`;
  return {
    repository,
    closed: (created_by: string, since: string) =>
      withQuery(`${repository}/issues`, { type: 'pulls', state: 'closed', created_by, since, limit: PAGE }),
    pull: (number: string) => `${repository}/pulls/${number}`,
    /** The latest commit comes first. */
    commits: (number: string, limit = PAGE) =>
      withQuery(`${repository}/pulls/${number}/commits`, { verification: 'false', files: 'false', limit }),
    reviews: (number: string) => withQuery(`${repository}/pulls/${number}/reviews`, { limit: PAGE }),
    /** Of the token's user, in all repositories of the owner: there is no way to ask for one alone. */
    reviewed: (since: string) =>
      withQuery('/repos/issues/search', {
        type: 'pulls',
        state: 'all',
        reviewed: 'true',
        owner,
        since,
        limit: PAGE,
      }),
    /** The first pull request of an author. */
    first: (poster: string) =>
      withQuery(`${repository}/pulls`, { state: 'all', sort: 'oldest', poster, limit: '1' }),
    issues: (created_by: string, since: string) =>
      withQuery(`${repository}/issues`, { type: 'issues', state: 'all', created_by, since, limit: PAGE }),
    releases: withQuery(`${repository}/releases`, { draft: 'false', limit: PAGE }),
  };
}
