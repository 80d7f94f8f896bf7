import { UserError } from '../base/userError.ts';
import type { ForgeActivity } from './forgeActivity.ts';
import type { ForgeStore, StoredActivity } from './forgeStore.ts';
import { mergePages, NO_ACTIVITY } from './mergePages.ts';
import {
  ACTIVITY_KINDS,
  type ActivityKind,
  type ForgeAccount,
  type ForgePage,
  type ForgeRepository,
  type PullRequestSource,
} from './pullRequestSource.ts';
import { beginningOf, earlierOf, settledAt } from './syncTimes.ts';

/** What {@link syncActivity} takes. */
export interface SyncInput {
  readonly source: PullRequestSource;
  readonly store: ForgeStore;
  readonly repository: ForgeRepository;
  /** First day of the review period, an ISO date. */
  readonly from: string;
  readonly signal: AbortSignal;
  /** Told after each page how many items were read so far. */
  readonly onProgress?: (items: number) => void;
}

/** How a synchronisation ended. Whatever was read before a failure is kept. */
export interface SyncOutcome {
  /** `null` when nothing was ever fetched. */
  readonly activity: ForgeActivity | null;
  /** The repository's present name when it is another than the remote says. */
  readonly movedTo: string | null;
  readonly failure: UserError | null;
}

/**
 * Brings what is stored of a repository up to date: asks only for what changed since the last time, writes what it read from
 * time to time and whenever it ends, and goes on there the next time. A login that changed, or an earlier review period, begins anew, over what is
 * there. Throws only the signal's reason.
 */
export async function syncActivity(input: SyncInput): Promise<SyncOutcome> {
  const { source, repository, signal, store } = input;
  let stored = await store.read(repository);
  try {
    const account = await source.account(repository, signal);
    stored = startingPoint(stored, account, input);
    for (const kind of ACTIVITY_KINDS) stored = await syncKind(kind, stored, account, input);
    const isWhereAsked = account.isOrigin || sameName(account.fullName, repository.fullName);
    const movedTo = isWhereAsked ? null : account.fullName;
    return { activity: stored.activity, movedTo, failure: null };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof UserError)) throw error;
    return { activity: (await store.read(repository))?.activity ?? null, movedTo: null, failure: error };
  }
}

/** What is there, as far as it can be gone on from. */
function startingPoint(
  before: StoredActivity | null,
  { login, fullName, isOrigin }: ForgeAccount,
  { repository, from }: SyncInput,
): StoredActivity {
  const origin = isOrigin ? fullName : undefined;
  const begin = { from, through: {}, ...(origin !== undefined && { origin }) };
  const stored = sameName(before?.origin ?? '', origin ?? '') ? before : null;
  if (!stored) return { ...begin, activity: { ...NO_ACTIVITY, forge: repository.forge, login } };
  // A login may be renamed: the work stays the user's, and what is listed under the new name comes on top.
  const activity = { ...stored.activity, login };
  const isSameUser = sameName(stored.activity.login, login);
  return isSameUser && stored.from <= from ? { ...stored, activity } : { ...begin, activity };
}

/** What was read is kept when it has grown by so many items, or by this share: a file is always written whole. */
const UNKEPT_ITEMS = 50;
const UNKEPT_SHARE = 1 / 8;

async function syncKind(
  kind: ActivityKind,
  before: StoredActivity,
  account: ForgeAccount,
  { source, store, repository, signal, onProgress }: SyncInput,
): Promise<StoredActivity> {
  const since = before.through[kind] ?? beginningOf(before.from);
  const settled = settledAt(account);
  let stored = before;
  let pages: ForgePage[] = [];
  let unkept = 0;
  let isFinished = true;
  const known = new Set(keysOf(stored.activity, kind));
  const others = countOf(stored.activity) - known.size;
  const advance = (time: string) => {
    const through = earlierOf(time, settled);
    if (Date.parse(through) <= Date.parse(stored.through[kind] ?? since)) return;
    stored = { ...stored, through: { ...stored.through, [kind]: through } };
  };
  const keep = async () => {
    stored = { ...stored, activity: mergePages(stored.activity, pages) };
    for (const { through, tags } of pages) {
      if (through !== null) advance(through);
      if (tags) stored = { ...stored, tags: { ...stored.tags, ...tags } };
    }
    pages = [];
    unkept = 0;
    await store.write(repository, stored);
  };
  try {
    const options = { account, since, signal, tags: stored.tags ?? {} };
    for await (const page of source.pages(kind, repository, options)) {
      signal.throwIfAborted();
      pages.push(page);
      if (page.isUnfinished) isFinished = false;
      unkept += keysOf(page, kind).length;
      for (const key of keysOf(page, kind)) known.add(key);
      if (unkept >= Math.max(UNKEPT_ITEMS, (others + known.size) * UNKEPT_SHARE)) await keep();
      onProgress?.(others + known.size);
    }
  } catch (error) {
    if (pages.length > 0) await keep();
    throw error;
  }
  // Complete up to the moment before the first request: what changed meanwhile is asked for again.
  if (isFinished) pages.push({ through: account.now });
  await keep();
  return stored;
}

function countOf(activity: ForgeActivity): number {
  return ACTIVITY_KINDS.reduce((sum, kind) => sum + activity[kind].length, 0);
}

/** What tells items of a list apart. */
function keysOf(items: Pick<ForgePage, ActivityKind>, kind: ActivityKind): readonly (number | string)[] {
  return (items[kind] ?? []).map((item) => ('tag' in item ? item.tag : item.number));
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
