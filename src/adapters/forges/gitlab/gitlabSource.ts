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
  eventsAnswer,
  issuesAnswer,
  mergedAnswer,
  mergeRequestsAnswer,
  notesAnswer,
  projectAnswer,
  releasesAnswer,
  userAnswer,
} from './answers.ts';
import { eventsPath, projectPaths, ROOT, USER_PATH } from './paths.ts';
import { reviewsInNotes } from './reviewsInNotes.ts';

/** GitLab, wherever it is hosted, by its REST API. Personal and OAuth tokens are sent alike. */
export function createGitlabSource(options: ClientOptions): PullRequestSource {
  const client = createRestClient(options, { root: ROOT, authorization: (token) => `Bearer ${token}` });
  /** Numbers of projects by their full names, as they were told last. */
  const projects = new Map<string, number>();
  return {
    plan,
    async account(repository, signal) {
      const user = await client.get({ repository, path: USER_PATH, answer: userAnswer, signal });
      const { project } = projectPaths(repository.fullName);
      const { data } = await client.get({ repository, path: project, answer: projectAnswer, signal });
      projects.set(data.path_with_namespace, data.id);
      return { login: user.data.username, fullName: data.path_with_namespace, now: user.now };
    },
    pages(kind, repository, page) {
      const reading: RestReading = { client, repository, ...page };
      const paths = projectPaths(page.account.fullName);
      switch (kind) {
        case 'pullRequests':
          return merged(reading);
        case 'reviewed':
          return reviewed(reading, projects.get(page.account.fullName));
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

/** Numbers in one address, which must not get too long. */
const NUMBERS_AT_ONCE = 50;

/** Merge requests of the project that the user approved or commented on a line without being listed as a reviewer, perhaps. */
async function numbersInEvents(
  { client, repository, since, signal }: RestReading,
  project: number | undefined,
): Promise<readonly number[]> {
  const numbers = new Set<number>();
  for (const action of ['approved', 'commented'] as const) {
    const path = eventsPath(action, since);
    const { items } = await client.list({ repository, signal, path, answer: eventsAnswer, otherwise: [] });
    for (const event of items) if (event.project === project) numbers.add(event.number);
  }
  return [...numbers];
}

/** Pages of notes on one merge request that are read; some have thousands. */
const NOTE_PAGES = 5;

async function* reviewed(reading: RestReading, project: number | undefined): AsyncGenerator<ForgePage> {
  const { client, repository, account, since, signal } = reading;
  const paths = projectPaths(account.fullName);
  const question = { repository, signal, answer: mergeRequestsAnswer, otherwise: [] };
  const list = await client.list({ ...question, path: paths.reviewed(account.login, utc(since)) });
  const listed = new Set(list.items.map(({ number }) => number));
  const others = (await numbersInEvents(reading, project)).filter((number) => !listed.has(number));
  const found = [...list.items];
  for (let start = 0; start < others.length; start += NUMBERS_AT_ONCE) {
    const path = paths.numbered(others.slice(start, start + NUMBERS_AT_ONCE));
    found.push(...(await client.list({ ...question, path })).items);
  }
  const isFirst = firstsOf(async (author, onBroken) => {
    const { data } = await client.get({ ...question, onBroken, path: paths.first(author) });
    const [first] = data;
    return first && isSame(first.author, author) ? first.number : null;
  });
  const items = found.filter(({ author }) => !isSame(author, account.login));
  yield* inOrderOfChange('reviewed', { ...list, items }, async (item, onBroken) => {
    const detail = { repository, signal, otherwise: [], onBroken };
    const number = String(item.number);
    const notes = await client.list(
      { ...detail, path: paths.notes(number), answer: notesAnswer },
      { maxPages: NOTE_PAGES },
    );
    const own = reviewsInNotes(notes.items.filter(({ author }) => isSame(author.username, account.login)));
    // Whoever was not asked for a review may only have said something.
    const reviews = own.filter(
      ({ state, comments }) => listed.has(item.number) || state !== 'commented' || comments !== 0,
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
      eventsPath('approved', since),
      eventsPath('commented', since),
      paths.numbered(['NUMBER']),
      paths.notes('NUMBER'),
      paths.commits('NUMBER', LATEST),
      paths.first('THEM'),
      paths.issues('YOU', utc(since)),
      paths.releases,
    ],
  });
}
