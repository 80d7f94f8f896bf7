import { message } from '../../../src/base/message.ts';
import { UserError } from '../../../src/base/userError.ts';
import type { ForgeActivity } from '../../../src/forge/forgeActivity.ts';
import type { ForgeStore, StoredActivity } from '../../../src/forge/forgeStore.ts';
import type { ForgePage, PullRequestSource } from '../../../src/forge/pullRequestSource.ts';

/** A forge in memory that gives out one item a page and may fail at any request. */
export interface MemoryForge {
  readonly source: PullRequestSource;
  /** Fails from the request of this index on, counted from now; never with `Infinity`. */
  failFrom(index: number): void;
}

/** A forge on which `activity` stands. */
export function memoryForge(activity: ForgeActivity): MemoryForge {
  let failing = Number.POSITIVE_INFINITY;
  let asked = 0;
  const ask = () => {
    if (asked++ >= failing) throw new UserError('forge-unreachable', message('Down.'), message('Wait.'));
  };
  const source: PullRequestSource = {
    plan: () => [],
    async account(repository) {
      ask();
      return { login: activity.login, fullName: repository.fullName, now: '2026-11-20T00:00:00Z' };
    },
    async *pages(kind, _repository, { since }) {
      ask();
      const pages: ForgePage[] =
        kind === 'releases'
          ? activity.releases.map((release) => ({ releases: [release], through: null }))
          : [...activity[kind]]
              .filter(({ updatedAt }) => Date.parse(updatedAt) >= Date.parse(since))
              .sort((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt))
              .map((item) => ({ [kind]: [item], through: item.updatedAt }));
      for (const page of pages) {
        ask();
        yield page;
      }
    },
  };
  return {
    source,
    failFrom(index) {
      failing = index;
      asked = 0;
    },
  };
}

/** A {@link ForgeStore} in memory. */
export function memoryStore(): ForgeStore {
  let stored: StoredActivity | null = null;
  return {
    read: async () => stored,
    write: async (_repository, next) => {
      stored = next;
    },
    forgetAll: async () => {
      stored = null;
    },
  };
}
