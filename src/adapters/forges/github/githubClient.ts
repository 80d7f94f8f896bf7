import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';
import * as v from 'valibot';
import { UserError } from '../../../base/userError.ts';
import { isGithubCloud } from '../../../forge/forgeRepository.ts';
import type { ForgeRepository } from '../../../forge/pullRequestSource.ts';
import { timeOf } from '../answerParts.ts';
import { type ClientOptions, MAX_WAIT, USER_AGENT } from '../clientOptions.ts';
import { isPassing, notUnderstood, refusalError } from '../forgeErrors.ts';
import { guardedFetch } from '../guardedFetch.ts';

/** One GraphQL request. */
export interface GraphqlRequest<T> {
  readonly repository: ForgeRepository;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly answer: v.GenericSchema<unknown, T>;
  readonly signal: AbortSignal;
}

/** What GitHub answered, and when by its own clock. */
export interface GraphqlAnswer<T> {
  readonly data: T;
  /** ISO 8601 date-time. */
  readonly now: string;
}

/** Asks GitHub; rejects with a `UserError` or the signal's reason. */
export type GithubClient = <T>(request: GraphqlRequest<T>) => Promise<GraphqlAnswer<T>>;

/** `https://api.github.com`, and the API's root of GitHub Enterprise, as GitHub documents them for GraphQL. */
export function apiRootOf({ host, webRoot }: ForgeRepository): string {
  const { protocol } = new URL(webRoot);
  return isGithubCloud(host) ? `https://api.${host}` : `${protocol}//${host}/api`;
}

/** A {@link GithubClient} over Octokit, which spaces requests and tries again as GitHub asks for. */
export function createGithubClient({ token, fetch, timeout, patience = 1000 }: ClientOptions): GithubClient {
  const Client = Octokit.plugin(retry, throttling);
  // The plugin holds every GraphQL request back for a second, in case it changes something; ours only read.
  const write = new Bottleneck.Group({ maxConcurrent: 1, minTime: 0 });
  return async ({ repository, query, variables, answer, signal }) => {
    const root = apiRootOf(repository);
    const { host, fullName } = repository;
    let fault: unknown;
    let now = new Date(0).toISOString();
    const { origin } = new URL(root);
    const ask = guardedFetch({ origin, fetch, timeout });
    const octokit = new Client({
      auth: await token(repository, signal),
      baseUrl: origin,
      userAgent: USER_AGENT,
      // What goes wrong is told as a `UserError`, which names no repository; Octokit's own log would.
      log: { debug() {}, info() {}, warn() {}, error() {} },
      request: {
        fetch: async (_url: string, init: RequestInit) => {
          fault = undefined;
          try {
            // The throttling plugin knows queries by the path /graphql and would take those of Enterprise for changes.
            const response = await ask(`${root}/graphql`, init);
            now = timeOf(response) ?? now;
            return response;
          } catch (error) {
            // Octokit wraps what its fetch throws; the first word counts.
            fault = error;
            throw isPassing(error) ? error : untried(error);
          }
        },
      },
      retry: { retries: 2, retryAfterBaseValue: patience },
      throttle: {
        write,
        retryAfterBaseValue: patience,
        onRateLimit: (seconds: number, _: unknown, __: unknown, tries: number) =>
          tries < 1 && seconds <= MAX_WAIT,
        onSecondaryRateLimit: (seconds: number, _: unknown, __: unknown, tries: number) =>
          tries < 1 && seconds <= MAX_WAIT,
      },
    });
    const data = await octokit
      .graphql(query, { ...variables, request: { signal } })
      .catch((error: unknown) => {
        signal.throwIfAborted();
        if (fault instanceof UserError) throw fault;
        const partial = partOf(error);
        if (partial !== null && v.is(answer, partial)) return partial;
        throw refused(error, { host, fullName });
      });
    const result = v.safeParse(answer, data);
    if (!result.success) throw notUnderstood(host, 200);
    return { data: result.output, now };
  };
}

/** Octokit takes every error for a bad gateway and tries again, but for one of this name. */
function untried(cause: unknown): Error {
  return Object.assign(new Error('Not to be tried again.', { cause }), { name: 'AbortError' });
}

/** Types of errors about what the user may not see. */
const UNSEEN: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'NOT_FOUND']);

/**
 * What came with errors about single fields that the user may not see, such as an issue in an organization behind single
 * sign-on. After any other error what is there is not all that there is.
 */
function partOf(error: unknown): unknown {
  if (!isObject(error) || !isObject(error.data) || !Array.isArray(error.errors)) return null;
  const isWhole =
    error.errors.every((each) => isObject(each) && UNSEEN.has(each.type)) &&
    Object.values(error.data).every((field) => field !== null);
  return isWhole ? error.data : null;
}

function refused(error: unknown, place: { readonly host: string; readonly fullName: string }): UserError {
  const { status, response, errors, message, headers } = isObject(error) ? error : {};
  const inner = isObject(response) ? response : {};
  const list = Array.isArray(errors) ? errors.filter(isObject) : [];
  const text = [message, ...list.map((each) => each.message), JSON.stringify(inner.data ?? '')].join('\n');
  return refusalError({
    ...place,
    status: typeof status === 'number' ? status : 200,
    headers: headersOf(isObject(inner.headers) ? inner.headers : headers),
    text,
    types: list.flatMap(({ type }) => (typeof type === 'string' ? [type] : [])),
  });
}

function headersOf(headers: unknown): Readonly<Record<string, string>> {
  if (!isObject(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
