import { UserError } from '../base/userError.ts';
import type { ForgeActivity } from './forgeActivity.ts';
import type { ForgeStore, StoredActivity } from './forgeStore.ts';
import { mergePage, NO_ACTIVITY } from './mergePage.ts';
import {
  ACTIVITY_KINDS,
  type ActivityKind,
  type ForgeAccount,
  type ForgeRepository,
  type PullRequestSource,
} from './pullRequestSource.ts';

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
 * Brings what is stored of a repository up to date: asks only for what changed since the last time, writes after every
 * page, and goes on there the next time. A login that changed, or an earlier review period, begins anew, over what is
 * there. Throws only the signal's reason.
 */
export async function syncActivity(input: SyncInput): Promise<SyncOutcome> {
  const { source, repository, signal, store } = input;
  let stored = await store.read(repository);
  try {
    const account = await source.account(repository, signal);
    stored = startingPoint(stored, account, input);
    for (const kind of ACTIVITY_KINDS) stored = await syncKind(kind, stored, account, input);
    const movedTo = sameName(account.fullName, repository.fullName) ? null : account.fullName;
    return { activity: stored.activity, movedTo, failure: null };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof UserError)) throw error;
    return { activity: (await store.read(repository))?.activity ?? null, movedTo: null, failure: error };
  }
}

/** What is there, as far as it can be gone on from. */
function startingPoint(
  stored: StoredActivity | null,
  { login }: ForgeAccount,
  { repository, from }: SyncInput,
): StoredActivity {
  const isSameUser = stored?.activity.login.toLowerCase() === login.toLowerCase();
  if (!stored) return { activity: { ...NO_ACTIVITY, forge: repository.forge, login }, from, through: {} };
  // A login may be renamed: the work stays the user's, and what is listed under the new name comes on top.
  const activity = { ...stored.activity, login };
  return isSameUser && stored.from <= from ? { ...stored, activity } : { activity, from, through: {} };
}

async function syncKind(
  kind: ActivityKind,
  before: StoredActivity,
  account: ForgeAccount,
  { source, store, repository, signal, onProgress }: SyncInput,
): Promise<StoredActivity> {
  let stored = before;
  const since = before.through[kind] ?? `${before.from}T00:00:00Z`;
  let isFinished = true;
  const advance = (through: string) => ({ ...stored, through: { ...stored.through, [kind]: through } });
  for await (const page of source.pages(kind, repository, {
    account,
    since,
    signal,
    tags: stored.tags ?? {},
  })) {
    signal.throwIfAborted();
    stored = { ...stored, activity: mergePage(stored.activity, page) };
    if (page.through !== null) stored = advance(page.through);
    if (page.isUnfinished) isFinished = false;
    if (page.tags) stored = { ...stored, tags: { ...stored.tags, ...page.tags } };
    await store.write(repository, stored);
    onProgress?.(countOf(stored.activity));
  }
  // Complete up to the moment before the first request: what changed meanwhile is asked for again.
  if (isFinished && Date.parse(account.now) > Date.parse(since)) stored = advance(account.now);
  await store.write(repository, stored);
  return stored;
}

function countOf(activity: ForgeActivity): number {
  return ACTIVITY_KINDS.reduce((sum, kind) => sum + activity[kind].length, 0);
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
