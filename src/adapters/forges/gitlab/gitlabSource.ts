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
  closesAnswer,
  commitsAnswer,
  issuesAnswer,
  mergedAnswer,
  mergeRequestsAnswer,
  notesAnswer,
  projectAnswer,
  releasesAnswer,
  userAnswer,
} from './answers.ts';
import { projectPaths, ROOT, USER_PATH } from './paths.ts';
import { reviewsInNotes } from './reviewsInNotes.ts';

/** GitLab, wherever it is hosted, by its REST API. Personal and OAuth tokens are sent alike. */
export function createGitlabSource(options: ClientOptions): PullRequestSource {
  const client = createRestClient(options, { root: ROOT, authorization: (token) => `Bearer ${token}` });
  return {
    plan,
    async account(repository, signal) {
      const user = await client.get({ repository, path: USER_PATH, answer: userAnswer, signal });
      const { project } = projectPaths(repository.fullName);
      const { data } = await client.get({ repository, path: project, answer: projectAnswer, signal });
      return { login: user.data.username, fullName: data.path_with_namespace, now: user.now };
    },
    pages(kind, repository, page) {
      const reading: RestReading = { client, repository, ...page };
      const paths = projectPaths(page.account.fullName);
      switch (kind) {
        case 'pullRequests':
          return merged(reading);
        case 'reviewed':
          return reviewed(reading);
        case 'issues':
          return issuesOf(reading, {
            path: paths.issues(page.account.login, utc(page.since)),
            answer: issuesAnswer,
          });
        case 'releases':
          return releasesOf(reading, { path: paths.releases, answer: releasesAnswer });
      }
    },
  };
}

async function* merged({
  client,
  repository,
  account,
  since,
  signal,
}: RestReading): AsyncGenerator<ForgePage> {
  const paths = projectPaths(account.fullName);
  const path = paths.merged(account.login, utc(since));
  const list = await client.list({ repository, path, answer: mergedAnswer, signal, otherwise: [] });
  yield* inOrderOfChange('pullRequests', list, async (item, onBroken) => {
    const detail = { repository, signal, otherwise: [], onBroken };
    const number = String(item.number);
    const commits = await client.get({ ...detail, path: paths.commits(number), answer: commitsAnswer });
    const closes = await client.get({ ...detail, path: paths.closes(number), answer: closesAnswer });
    return {
      ...item,
      additions: null,
      deletions: null,
      changedFiles: null,
      closes: closes.data,
      reviewers: item.reviewers.filter((login) => !isSame(login, account.login)),
      reviewCount: null,
      commits: commits.data.map(({ commit }) => commit).reverse(),
    };
  });
}

/** Pages of notes on one merge request that are read; some have thousands. */
const NOTE_PAGES = 5;

async function* reviewed({
  client,
  repository,
  account,
  since,
  signal,
}: RestReading): AsyncGenerator<ForgePage> {
  const paths = projectPaths(account.fullName);
  const question = { repository, signal, answer: mergeRequestsAnswer, otherwise: [] };
  const list = await client.list({ ...question, path: paths.reviewed(account.login, utc(since)) });
  const isFirst = firstsOf(async (author, onBroken) => {
    const { data } = await client.get({ ...question, onBroken, path: paths.first(author) });
    const [first] = data;
    return first && isSame(first.author, author) ? first.number : null;
  });
  const items = list.items.filter(({ author }) => !isSame(author, account.login));
  yield* inOrderOfChange('reviewed', { ...list, items }, async (item, onBroken) => {
    const detail = { repository, signal, otherwise: [], onBroken };
    const number = String(item.number);
    const notes = await client.list(
      { ...detail, path: paths.notes(number), answer: notesAnswer },
      { maxPages: NOTE_PAGES },
    );
    const reviews = reviewsInNotes(
      notes.items.filter(({ author }) => isSame(author.username, account.login)),
    );
    if (reviews.length === 0) return null;
    const latest = await client.get({
      ...detail,
      path: paths.commits(number, LATEST),
      answer: commitsAnswer,
    });
    return {
      ...item,
      authorIsNew: await isFirst(item, onBroken),
      lastCommitAt: lastChangeOf(latest.data),
      reviews,
    };
  });
}

function utc(since: string): string {
  return new Date(since).toISOString();
}

function plan(repository: ForgeRepository, since: string) {
  const paths = projectPaths(repository.fullName);
  return planned(repository, ROOT, {
    paths: [USER_PATH, paths.project],
    paged: [
      paths.merged('YOU', utc(since)),
      paths.commits('NUMBER'),
      paths.closes('NUMBER'),
      paths.reviewed('YOU', utc(since)),
      paths.notes('NUMBER'),
      paths.commits('NUMBER', LATEST),
      paths.first('THEM'),
      paths.issues('YOU', utc(since)),
      paths.releases,
    ],
  });
}
