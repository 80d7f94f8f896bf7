import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import type { UserError } from '../../base/userError.ts';
import type { ForgeRepository } from '../../forge/pullRequestSource.ts';
import { timeOf } from './answerParts.ts';
import { type ClientOptions, MAX_WAIT, USER_AGENT } from './clientOptions.ts';
import { isPassing, notUnderstood, refusalError } from './forgeErrors.ts';
import { guardedFetch } from './guardedFetch.ts';

/** What differs between forges. */
export interface RestDialect {
  /** Path of the API: `/api/v4`. */
  readonly root: string;
  /** Value of the header of this name. */
  authorization(token: string): string;
}

/** One question. */
export interface RestRequest<T> {
  readonly repository: ForgeRepository;
  /** Below the API's root, with its query. */
  readonly path: string;
  readonly answer: v.GenericSchema<unknown, T>;
  readonly signal: AbortSignal;
  /** Stands for what the repository does not have or show. */
  readonly otherwise?: T;
  /** Told when `otherwise` stands for what the forge broke over; without it that is a failure. */
  readonly onBroken?: () => void;
}

/** What the forge answered, and when by its own clock. */
export interface RestAnswer<T> {
  readonly data: T;
  /** ISO 8601 date-time. */
  readonly now: string;
}

/** How much of a list is read. */
export interface ListOptions<T> {
  /** No page is read after the one with such an item. */
  readonly until?: (item: T) => boolean;
  readonly maxPages?: number;
  /** Entity tag of the list's first page when it was read last; the list is empty when it still holds. */
  readonly tag?: string | undefined;
}

/** A list, and the entity tag of its first page where the forge gives one. */
export interface RestList<T> {
  readonly items: readonly T[];
  readonly tag: string | null;
  /** Whether the repository does not have or show the list. */
  readonly isMissing: boolean;
}

/** Asks a forge; rejects with a `UserError` or the signal's reason. Only reads. */
export interface RestClient {
  get<T>(request: RestRequest<T>): Promise<RestAnswer<T>>;
  list<T>(request: RestRequest<readonly T[]>, options?: ListOptions<T>): Promise<RestList<T>>;
}

const RETRIES = 2;
/** A list that never ends is not believed. */
const MAX_PAGES = 1000;

interface Asked<T> {
  readonly response: Response;
  /** `null` when the entity tag still holds. */
  readonly data: T | null;
  /** Whether something stands for what is not there. */
  readonly isMissing: boolean;
}

/** A {@link RestClient} that asks one thing after the other, and again when the forge stumbles or says when. */
export function createRestClient(options: ClientOptions, dialect: RestDialect): RestClient {
  const ask = async <T>(request: RestRequest<T>, page: number, tag?: string): Promise<Asked<T>> => {
    const { repository, answer, signal } = request;
    const { origin } = new URL(repository.webRoot);
    const url = new URL(`${origin}${dialect.root}${request.path}`);
    if (page > 1) url.searchParams.set('page', String(page));
    const token = await options.token(repository, signal);
    const headers = {
      accept: 'application/json',
      authorization: dialect.authorization(token),
      'user-agent': USER_AGENT,
      ...(tag !== undefined && { 'if-none-match': tag }),
    };
    const response = await patiently(url, { headers, signal }, options);
    if (response.status === 304 && tag !== undefined) return { response, data: null, isMissing: false };
    if (!response.ok) {
      const refusal = await refused(response, repository);
      return { response, data: insteadOf(request, { page, response, refusal }), isMissing: true };
    }
    const result = v.safeParse(answer, await response.json());
    if (!result.success) throw notUnderstood(repository.host, response.status);
    return { response, data: result.output, isMissing: false };
  };
  return {
    async get(request) {
      const { response, data } = await ask(request, 1);
      if (data === null) throw notUnderstood(request.repository.host, response.status);
      return { data, now: timeOf(response) ?? new Date(0).toISOString() };
    },
    async list<T>(
      request: RestRequest<readonly T[]>,
      { until, maxPages = MAX_PAGES, tag }: ListOptions<T> = {},
    ) {
      const first = await ask(request, 1, tag);
      if (first.data === null) return { items: [], tag: tag ?? null, isMissing: false };
      const items = [...first.data];
      let last: Asked<readonly T[]> = first;
      for (let page = 1, read = 1; read < maxPages && !(until && last.data?.some(until)); read++) {
        const next = nextPageOf(last.response);
        if (next === null || next <= page) break;
        page = next;
        last = await ask(request, page);
        items.push(...(last.data ?? []));
      }
      return { items, tag: first.response.headers.get('etag'), isMissing: first.isMissing };
    },
  };
}

/** The answer, after further tries where these may do better. */
async function patiently(
  url: URL,
  init: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
  { fetch, timeout, patience = 1000 }: ClientOptions,
): Promise<Response> {
  const { signal } = init;
  const fetchJson = guardedFetch({ origin: url.origin, fetch, timeout });
  let hasWaited = false;
  for (let tries = 1; ; tries++) {
    const outcome = await fetchJson(url, init).catch((error: unknown) => {
      if (tries > RETRIES || !isPassing(error)) throw error;
      return null;
    });
    const wait: number | null = hasWaited ? null : waitAskedBy(outcome);
    if (outcome && wait === null && (outcome.status < 500 || tries > RETRIES)) return outcome;
    hasWaited ||= wait !== null;
    await sleep((wait ?? tries ** 2) * patience, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/** Seconds after which the forge wants to be asked again, when these are few. Source: RFC 9110, 10.2.3. */
function waitAskedBy(response: Response | null): number | null {
  if (!response || response.ok) return null;
  const after = Number(response.headers.get('retry-after') ?? Number.NaN);
  return after >= 0 && after <= MAX_WAIT ? after : null;
}

async function refused(response: Response, { host, fullName }: ForgeRepository): Promise<UserError> {
  return refusalError({
    host,
    fullName,
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
    types: [],
  });
}

/** No answer, and why. */
interface Refused {
  readonly page: number;
  readonly response: Response;
  readonly refusal: UserError;
}

/** What may stand for the answer; throws the refusal when nothing may. */
function insteadOf<T>({ otherwise, onBroken }: RestRequest<T>, { page, response, refusal }: Refused): T {
  // A list that ends in the middle was there.
  const isMissing = page === 1 && ['forge-not-found', 'forge-forbidden'].includes(refusal.code);
  const isBroken = response.status === 500 && onBroken !== undefined;
  if (otherwise === undefined || !(isMissing || isBroken)) throw refusal;
  if (isBroken) onBroken();
  return otherwise;
}

/**
 * Number of the next page, from the `Link` header (RFC 8288). The rest of the address is ours: what a forge behind a proxy
 * writes there may have another host or scheme, and what another writes there is not to be followed.
 */
function nextPageOf({ headers }: Response): number | null {
  for (const link of (headers.get('link') ?? '').split(/,(?=\s*<)/)) {
    const [target = '', ...parameters] = link.split('>');
    if (!/;\s*rel="?next"?\s*(?:;|$)/i.test(parameters.join('>'))) continue;
    const page = Number(new URLSearchParams(target.slice(target.indexOf('?') + 1)).get('page'));
    return Number.isSafeInteger(page) && page > 1 ? page : null;
  }
  return null;
}
