import * as v from 'valibot';
import type {
  ForgeActivity,
  ForgeIssue,
  ForgeRelease,
  ReviewedPullRequest,
} from '../../forge/forgeActivity.ts';
import type {
  ForgePage,
  ForgeRepository,
  PageOptions,
  PlannedRequest,
} from '../../forge/pullRequestSource.ts';
import { time } from './answerParts.ts';
import type { RestClient, RestList, RestRequest } from './restClient.ts';

/** What reading a list needs. */
export interface RestReading extends PageOptions {
  readonly client: RestClient;
  readonly repository: ForgeRepository;
}

/** A time in UTC, whatever the forge's own zone: days of different forges can be told apart. */
export const instant = v.pipe(
  time,
  v.transform((text) => new Date(text).toISOString().replace(/\.000Z$/, 'Z')),
);

/** Items whose details are asked for before what was read is kept. */
const CHUNK = 10;

interface Changed {
  readonly number: number;
  readonly updatedAt: string;
}

/**
 * Items as `detailed` completes them, one after the other, in pages. The oldest change comes first, so that reading can go on
 * after any page, up to the first item of which the forge broke over a part: the next time it is asked for anew. `null`
 * leaves an item out.
 */
export async function* inOrderOfChange<I extends Changed, K extends 'pullRequests' | 'reviewed'>(
  kind: K,
  { items, isMissing }: RestList<I>,
  detailed: (item: I, onBroken: () => void) => Promise<ForgeActivity[K][number] | null>,
): AsyncGenerator<ForgePage> {
  let isWhole = !isMissing;
  const onBroken = () => {
    isWhole = false;
  };
  // A list that changes while its pages are read may hold an item twice.
  const once = new Map(items.map((item) => [item.number, item]));
  const ordered = [...once.values()].sort((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt));
  for (let start = 0; start < ordered.length; start += CHUNK) {
    const chunk = ordered.slice(start, start + CHUNK);
    const whole: ForgeActivity[K][number][] = [];
    for (const item of chunk) {
      const complete = await detailed(item, onBroken);
      if (complete) whole.push(complete);
    }
    yield { [kind]: whole, through: isWhole ? (chunk.at(-1)?.updatedAt ?? null) : null };
  }
  if (!isWhole) yield UNFINISHED;
}

/** Says that the list has to be read again. */
const UNFINISHED: ForgePage = { through: null, isUnfinished: true };

/** Issues of the user, whole at once. */
export async function* issuesOf(
  { client, repository, signal }: RestReading,
  { path, answer }: Pick<RestRequest<readonly ForgeIssue[]>, 'path' | 'answer'>,
): AsyncGenerator<ForgePage> {
  const { items, isMissing } = await client.list({ repository, path, answer, signal, otherwise: [] });
  yield isMissing ? UNFINISHED : { issues: items, through: null };
}

/** A release of anybody; the newest are listed first. */
export interface ListedRelease extends ForgeRelease {
  /** Login. */
  readonly author: string;
}

/** Releases of the user. There is no way to ask for these alone, but for whether the list has changed. */
export async function* releasesOf(
  { client, repository, account, since, signal, tags = {} }: RestReading,
  { path, answer }: Pick<RestRequest<readonly ListedRelease[]>, 'path' | 'answer'>,
): AsyncGenerator<ForgePage> {
  const { items, tag, isMissing } = await client.list(
    { repository, path, answer, signal, otherwise: [] },
    {
      until: ({ publishedAt }) => Date.parse(publishedAt) < Date.parse(since),
      tag: Object.hasOwn(tags, path) ? tags[path] : undefined,
    },
  );
  if (isMissing) yield UNFINISHED;
  const releases = items
    .filter(({ author }) => isSame(author, account.login))
    .map(({ author: _, ...release }) => release);
  yield { releases, through: null, ...(tag !== null && { tags: { [path]: tag } }) };
}

/** A commit of a pull request as far as it tells when the work changed. */
interface DatedCommit {
  readonly committedAt: string;
  readonly isMerge: boolean;
}

/** Commits of which one is the last change, unless a branch was brought up to date again and again. */
export const LATEST = '10';

/** When the last of `commits`, the newest first, was written. To bring a branch up to date is no change. */
export function lastChangeOf(commits: readonly DatedCommit[]): string | null {
  return commits.find(({ isMerge }) => !isMerge)?.committedAt ?? null;
}

/** Whether two logins or full names are the same to a forge. */
export function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Remembers for each author which pull request was the first in the repository; `first` asks for its number. */
export function firstsOf(
  first: (author: string, onBroken: () => void) => Promise<number | null>,
): (
  pullRequest: Pick<ReviewedPullRequest, 'author' | 'number'>,
  onBroken: () => void,
) => Promise<boolean | null> {
  const known = new Map<string, number | null>();
  return async ({ author, number }, onBroken) => {
    if (author === '') return null;
    if (!known.has(author)) known.set(author, await first(author, onBroken));
    const earliest = known.get(author) ?? null;
    return earliest === null ? null : earliest === number;
  };
}

/** `path` with a query; parameters in the order given. */
export function withQuery(path: string, parameters: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams(parameters)}`;
}

/** Requests as the user sees them; those of `paths` come once, those of `paged` once for each page or item. */
export function planned(
  { webRoot }: ForgeRepository,
  root: string,
  { paths, paged }: { readonly paths: readonly string[]; readonly paged: readonly string[] },
): readonly PlannedRequest[] {
  const get = (path: string, isPaged: boolean): PlannedRequest => ({
    method: 'GET',
    url: `${webRoot}${root}${path}`,
    body: null,
    paged: isPaged,
  });
  return [...paths.map((path) => get(path, false)), ...paged.map((path) => get(path, true))];
}
