import type * as v from 'valibot';
import { UserError } from '../../../base/userError.ts';
import type { ForgeAccount, ForgePage, ForgeRepository } from '../../../forge/pullRequestSource.ts';
import { settledAt } from '../../../forge/syncTimes.ts';
import type { GithubClient } from './githubClient.ts';

/** Searches of the user's lists; `LOGIN` stands for the login. Source: GitHub's documentation of search qualifiers. */
const SEARCHES = {
  pullRequests: 'is:pr is:merged author:LOGIN',
  reviewed: 'is:pr reviewed-by:LOGIN -author:LOGIN',
  issues: 'is:issue author:LOGIN',
} as const;

/** A list that is searched for. */
export type SearchKind = keyof typeof SEARCHES;

/** Items on a page; fewer of them when GitHub cannot answer in its ten seconds. */
export const PAGE_SIZES = [25, 5] as const;

/** What reading a list needs. */
export interface Reading {
  readonly ask: GithubClient;
  readonly repository: ForgeRepository;
  readonly account: ForgeAccount;
  readonly since: string;
  readonly signal: AbortSignal;
}

/** Answer to a search. */
export interface Searched<T> {
  readonly search: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly T[];
  };
}

/** A list, and how its pages are told. */
export interface Search<T> {
  readonly kind: SearchKind;
  readonly query: string;
  readonly answer: v.GenericSchema<unknown, Searched<T>>;
  pageOf(nodes: readonly T[]): Promise<Omit<ForgePage, 'through'>>;
}

/**
 * Pages of a search in the order of the last change. Each begins with the time at which the last one ended: a cursor counts
 * results, so that one is passed over when another changes meanwhile, and ends after a thousand. Among results of one time, and
 * where the index may still hold an older time than the result itself, there is nothing but the cursor.
 */
export async function* searchPages<T extends { readonly updatedAt: string }>(
  reading: Reading,
  search: Search<T>,
): AsyncGenerator<ForgePage> {
  const settled = Date.parse(settledAt(reading.account));
  let from = reading.since;
  let after: string | null = null;
  let first: number = PAGE_SIZES[0];
  for (;;) {
    const answer: Answer | null = await onePage(reading, search, { from, after, first }).catch(
      (error: unknown) => {
        if (first === PAGE_SIZES[1] || !isTooMuch(error)) throw error;
        return null;
      },
    );
    if (!answer) {
      first = PAGE_SIZES[1];
      continue;
    }
    yield answer.page;
    if (!answer.hasNextPage) return;
    const last: string = answer.last;
    const isAhead: boolean = Date.parse(last) > Date.parse(from) && Date.parse(last) <= settled;
    after = isAhead ? null : answer.endCursor;
    if (isAhead) from = last;
    else if (after === null) return;
  }
}

interface Answer {
  readonly page: ForgePage;
  /** When the last result changed last. */
  readonly last: string;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

async function onePage<T extends { readonly updatedAt: string }>(
  { ask, repository, account, signal }: Reading,
  { kind, query, answer, pageOf }: Search<T>,
  { from, ...paging }: { readonly from: string; readonly after: string | null; readonly first: number },
): Promise<Answer> {
  const variables: Record<string, unknown> = {
    search: searchText(kind, account.fullName, account.login, from),
    ...paging,
    ...(kind === 'reviewed' && { login: account.login }),
  };
  const { data } = await ask({ repository, query, variables, answer, signal });
  const { nodes, pageInfo } = data.search;
  const last = nodes.at(-1)?.updatedAt ?? from;
  return { page: { ...(await pageOf(nodes)), through: last }, last, ...pageInfo };
}

/** Whether a smaller page may be answered. */
function isTooMuch(error: unknown): boolean {
  return (
    error instanceof UserError &&
    ['forge-too-much', 'forge-out-of-order', 'forge-timeout'].includes(error.code)
  );
}

/** The search for one list of `login` in the repository, of what changed since. */
export function searchText(kind: SearchKind, fullName: string, login: string, since: string): string {
  // A login or a name that GitHub does not allow could bring qualifiers of its own.
  const safe = (text: string) => text.replaceAll(/[^\w./-]/g, '');
  const day = new Date(since).toISOString().replace(/\.\d+Z$/, 'Z');
  return `repo:${safe(fullName)} ${SEARCHES[kind].replaceAll('LOGIN', safe(login))} updated:>=${day} sort:updated-asc`;
}
