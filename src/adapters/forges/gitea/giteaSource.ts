import type { ForgePage, ForgeRepository, PullRequestSource } from '../../../forge/pullRequestSource.ts';
import type { ClientOptions } from '../clientOptions.ts';
import { createRestClient } from '../restClient.ts';
import {
  firstsOf,
  inOrderOfChange,
  isSame,
  issuesOf,
  LATEST,
  lastChangeOf,
  planned,
  type RestReading,
  releasesOf,
} from '../restLists.ts';
import {
  authorsAnswer,
  commitsAnswer,
  issuesAnswer,
  mergedAnswer,
  pullAnswer,
  releasesAnswer,
  repositoryAnswer,
  reviewedAnswer,
  reviewsAnswer,
  userAnswer,
} from './answers.ts';
import { ROOT, repositoryPaths, USER_PATH } from './paths.ts';

/** Gitea and Forgejo by their REST API. */
export function createGiteaSource(options: ClientOptions): PullRequestSource {
  const client = createRestClient(options, { root: ROOT, authorization: (token) => `token ${token}` });
  return {
    plan,
    async account(repository, signal) {
      const user = await client.get({ repository, path: USER_PATH, answer: userAnswer, signal });
      const { repository: path } = repositoryPaths(repository.fullName);
      const { data } = await client.get({ repository, path, answer: repositoryAnswer, signal });
      return { login: user.data.login, fullName: data.full_name, now: user.now };
    },
    pages(kind, repository, page) {
      const reading: RestReading = { client, repository, ...page };
      const paths = repositoryPaths(page.account.fullName);
      switch (kind) {
        case 'pullRequests':
          return merged(reading);
        case 'reviewed':
          return reviewed(reading);
        case 'issues':
          return issuesOf(reading, {
            path: paths.issues(page.account.login, rfc3339(page.since)),
            answer: issuesAnswer,
          });
        case 'releases':
          return releasesOf(reading, { path: paths.releases, answer: releasesAnswer });
      }
    },
  };
}

/** Two pages of commits are the hundred that a pull request is known by, one of reviews is plenty. */
const COMMIT_PAGES = 2;

/** What stands for a pull request that Gitea does not show any more. */
const UNTOLD = { additions: null, deletions: null, changedFiles: null, mergeCommit: null };

async function* merged({
  client,
  repository,
  account,
  since,
  signal,
}: RestReading): AsyncGenerator<ForgePage> {
  const paths = repositoryPaths(account.fullName);
  const none = { repository, signal, otherwise: [] };
  const path = paths.closed(account.login, rfc3339(since));
  const list = await client.list({ ...none, path, answer: mergedAnswer });
  yield* inOrderOfChange('pullRequests', list, async (item, onBroken) => {
    const number = String(item.number);
    const detail = { ...none, onBroken };
    const pull = await client.get({
      repository,
      signal,
      path: paths.pull(number),
      answer: pullAnswer,
      otherwise: UNTOLD,
      onBroken,
    });
    const commits = await client.list(
      { ...detail, path: paths.commits(number), answer: commitsAnswer },
      { maxPages: COMMIT_PAGES },
    );
    const reviews = await client.get({ ...detail, path: paths.reviews(number), answer: reviewsAnswer });
    const others = reviews.data.filter(({ author }) => author !== '' && !isSame(author, account.login));
    return {
      ...item,
      ...pull.data,
      // Gitea closes issues by what the text says, and does not tell which.
      closes: [],
      reviewers: [...new Set(others.map(({ author }) => author))],
      reviewCount: reviews.data.length,
      commits: commits.items.map(({ commit }) => commit).reverse(),
    };
  });
}

async function* reviewed({
  client,
  repository,
  account,
  since,
  signal,
}: RestReading): AsyncGenerator<ForgePage> {
  const paths = repositoryPaths(account.fullName);
  const none = { repository, signal, otherwise: [] };
  const list = await client.list({
    ...none,
    path: paths.reviewed(rfc3339(since)),
    answer: reviewedAnswer,
  });
  const isFirst = firstsOf(async (author, onBroken) => {
    const { data } = await client.get({
      ...none,
      onBroken,
      path: paths.first(author),
      answer: authorsAnswer,
    });
    const [first] = data;
    // Servers that do not know the parameter tell of somebody else.
    return first?.user && isSame(first.user.login, author) ? first.number : null;
  });
  const here = list.items.filter(
    ({ fullName, author }) => isSame(fullName, account.fullName) && !isSame(author, account.login),
  );
  yield* inOrderOfChange('reviewed', { ...list, items: here }, async ({ fullName: _, ...item }, onBroken) => {
    const number = String(item.number);
    const detail = { ...none, onBroken };
    const reviews = await client.list({ ...detail, path: paths.reviews(number), answer: reviewsAnswer });
    const own = reviews.items.filter(({ author }) => isSame(author, account.login));
    // The search also finds those that were only commented.
    if (own.length === 0) return null;
    const latest = await client.get({
      ...detail,
      path: paths.commits(number, LATEST),
      answer: commitsAnswer,
    });
    return {
      ...item,
      authorIsNew: await isFirst(item, onBroken),
      lastCommitAt: lastChangeOf(latest.data),
      reviews: own.map(({ review }) => review).sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    };
  });
}

/** Gitea reads times to the second. */
function rfc3339(since: string): string {
  return new Date(since).toISOString().replace(/\.\d+Z$/, 'Z');
}

function plan(repository: ForgeRepository, since: string) {
  const paths = repositoryPaths(repository.fullName);
  const from = rfc3339(since);
  return planned(repository, ROOT, {
    paths: [USER_PATH, paths.repository],
    paged: [
      paths.closed('YOU', from),
      paths.pull('NUMBER'),
      paths.commits('NUMBER'),
      paths.reviews('NUMBER'),
      paths.reviewed(from),
      paths.commits('NUMBER', LATEST),
      paths.first('THEM'),
      paths.issues('YOU', from),
      paths.releases,
    ],
  });
}
