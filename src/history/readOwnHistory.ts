import {
  type CacheKey,
  type CacheMoment,
  encodeHistoryCache,
  type HistoryCache,
  openHistoryCache,
} from './historyCache.ts';
import type { HistorySource } from './historySource.ts';
import { identityIn } from './identity.ts';
import type { OwnHistory } from './ownHistory.ts';
import { resultOf } from './ownHistoryResult.ts';
import { continueState, readRange, readState, type StateReading, type StateRequest } from './readState.ts';
import { type AuthorDays, slackBefore } from './selectOwn.ts';
import { orderTips } from './tipOrder.ts';

/** What {@link readOwnHistory} takes. */
export interface ReadOwnHistoryInput {
  readonly source: HistorySource;
  /** The setting: addresses, names or logins of the user besides git's `user.email`. */
  readonly identities: readonly string[];
  /** Author days, inclusive; `null` for everything. */
  readonly period: AuthorDays | null;
  /** What the last reading returned, if it was kept. Anything unfit is ignored. */
  readonly cached: Uint8Array | null;
  readonly signal: AbortSignal;
  /** Told from time to time how many commits were read. */
  readonly onProgress?: (commitsRead: number) => void;
}

/** The user's history, and the cache for the next reading; empty when this one was cut short. */
export interface ReadOwnHistoryResult {
  readonly history: OwnHistory;
  readonly cache: Uint8Array;
}

/**
 * The part of a repository's history that concerns the user in one period. With the cache of an earlier
 * reading it reads only what is new, and gives exactly what a reading without it gives. Rejects with a
 * `UserError` when git can tell nothing, or with the signal's reason.
 */
export async function readOwnHistory(input: ReadOwnHistoryInput): Promise<ReadOwnHistoryResult> {
  const { source, period, signal, onProgress = () => {} } = input;
  const [description, unorderedTips, fingerprint] = await Promise.all([
    source.describe(signal),
    source.tips(signal),
    source.fingerprint(signal),
  ]);
  const identity = await identityIn({ source, user: description.user, setting: input.identities, signal });
  const tips = orderTips(unorderedTips, description.mainRef);
  const committedSince = slackBefore(period);
  const key = { identity: identity.key, fingerprint, committedSince };
  const moment = { tips, period: period === null ? '' : `${period.from}..${period.to}` };

  const cache = input.cached === null ? null : fittingCache(input.cached, key);
  const unchanged = cache && isEqual(cache.moment, moment) ? cache.result() : null;
  if (unchanged && input.cached) return { history: { description, ...unchanged }, cache: input.cached };

  const request: StateRequest = { source, tips, committedSince, identity, signal, onProgress };
  const earlier = cache?.state() ?? null;
  const finish = async (reading: StateReading) => ({
    ...(await resultOf(reading, { source, period, signal })),
    complete: reading.complete,
  });
  const reading =
    (earlier && cache && (await continueState(request, { state: earlier, tips: cache.moment.tips }))) ??
    (await readRange(request));
  const [isMisled, inRange] = await Promise.all([reading.isMisled(), finish(reading)]);
  const { result, state, complete } = isMisled
    ? await finish(await readState({ ...request, committedSince: null }))
    : inRange;
  return {
    history: { description, ...result },
    cache: complete
      ? // Whether clocks still mislead once something is new, only a full reading can tell.
        encodeHistoryCache({ key, moment, result, state: isMisled ? null : state })
      : new Uint8Array(0),
  };
}

function fittingCache(bytes: Uint8Array, key: CacheKey): HistoryCache | null {
  const cache = openHistoryCache(bytes);
  return cache !== null && isEqual(cache.key, key) ? cache : null;
}

/** Both were built here, with their properties in the same order. */
function isEqual<T extends CacheKey | CacheMoment>(a: T, b: T): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
