import type { ForgeRepository } from '../../forge/pullRequestSource.ts';

/** How a forge is asked. */
export interface ClientOptions {
  /** The user's token for the repository's host; asked for before each request, kept nowhere. Rejects with a `UserError`. */
  token(repository: ForgeRepository, signal: AbortSignal): Promise<string>;
  /** Instead of the global one, which in the editor knows its proxies. */
  readonly fetch?: typeof fetch;
  /** Milliseconds for one answer. */
  readonly timeout?: number;
  /** Milliseconds before the first further try, for tests; a second when not given. */
  readonly patience?: number;
}

/** Seconds of a rate limit that are waited for; what takes longer is left for the next time. */
export const MAX_WAIT = 20;

/** What we call ourselves. */
export const USER_AGENT = 'staffward';
