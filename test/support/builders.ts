import { formatMessage, message } from '../../src/base/message.ts';
import type {
  Contribution,
  OwnCommit,
  RepositoryIdentity,
} from '../../src/brag/contributions/contribution.ts';
import { type Grouped, groupContributions } from '../../src/brag/contributions/group.ts';
import type { ForgeActivity } from '../../src/forge/forgeActivity.ts';
import type { Commit, FileChange } from '../../src/history/commit.ts';
import type { AttributedCommit, OwnHistory } from '../../src/history/ownHistory.ts';
import type { Role } from '../../src/history/role.ts';
import { commitOf, hash } from './logText.ts';

/** The repository that tests work in. */
const REPOSITORY: RepositoryIdentity = {
  name: 'acme/pay',
  webUrl: 'https://github.com/acme/pay',
  forge: 'github',
};

/** GitHub as the committer: it made the commit itself. */
export const GITHUB = { name: 'GitHub', email: 'noreply@github.com' };

/** A commit of the user in a test's history. */
export interface TestWork extends Partial<Commit> {
  /** Tells commits apart; their hash is `hash(n)`. */
  readonly n: number;
  readonly role?: Role;
  /** Default `true`. */
  readonly isOnMain?: boolean;
  /** Numbers of the merges around it, innermost first. */
  readonly in?: readonly number[];
  /** Paths that it changes, ten lines each; or paths with their lines; unknown without it. */
  readonly files?: readonly string[] | Readonly<Record<string, number>>;
}

/** What {@link historyOf} takes. */
export interface TestHistory {
  readonly work: readonly TestWork[];
  readonly merges?: readonly (Partial<Commit> & { readonly n: number; readonly side?: number })[];
  /** Reverts by anybody besides those in `work`. */
  readonly reverts?: readonly (Partial<Commit> & { readonly n: number })[];
  readonly suffixIsPullRequest?: boolean;
  /** What the forge tells; nothing when not given. */
  readonly activity?: ForgeActivity;
  readonly period?: { readonly from: string; readonly to: string };
}

/** A commit of the user, one a day from 1 November 2026 unless a date is given. */
function workOf({ n, role = 'author', isOnMain = true, files, in: _merges, ...given }: TestWork): OwnCommit {
  const day = new Date(Date.UTC(2026, 10, n)).toISOString().replace('.000Z', '+00:00');
  const commit = commitOf({
    hash: hash(n),
    authorDate: day,
    commitDate: given.authorDate ?? day,
    parents: [hash(9000 + n)],
    ...given,
  });
  return { commit, role, isOnMain, files: files === undefined ? null : filesOf(files) };
}

function filesOf(files: NonNullable<TestWork['files']>): readonly FileChange[] {
  const lines: Readonly<Record<string, number>> = Array.isArray(files)
    ? Object.fromEntries(files.map((path) => [path, 10]))
    : (files as Readonly<Record<string, number>>);
  return Object.entries(lines).map(([path, added]) => ({ path, added, deleted: 0 }));
}

/** The user's history with this work in it. */
function historyOf({ work, merges = [], reverts = [], suffixIsPullRequest = true }: TestHistory): OwnHistory {
  const commits = work.map(
    (one): AttributedCommit => ({ ...workOf(one), mergedBy: (one.in ?? []).map(hash) }),
  );
  return {
    description: {
      root: '/code/pay',
      commonDir: '/code/pay/.git',
      remotes: [],
      isShallow: false,
      isPartial: false,
      user: { name: 'Ada Example', email: 'ada@example.com' },
      mainRef: null,
      notes: [],
    },
    commits,
    merges: merges.map(({ n, side, ...given }) => {
      const own = work.filter((one) => one.in?.includes(n)).length;
      const { commit } = workOf({ n, parents: [hash(8001), hash(8002)], ...given });
      return { commit, sideCommits: side ?? own, ownCommits: own };
    }),
    reverts: [
      ...commits
        .map(({ commit }) => commit)
        .filter((commit) => /revert|reapply|reland/i.test(commit.message)),
      ...reverts.map((one) => workOf(one).commit),
    ],
    suffixIsPullRequest,
    notes: [],
  };
}

/** {@link groupContributions} of a test's history. */
export function grouped(history: TestHistory): Grouped {
  return groupContributions({
    history: historyOf(history),
    repository: REPOSITORY,
    context: {
      forge: 'github',
      fullName: REPOSITORY.name,
      suffixIsPullRequest: history.suffixIsPullRequest ?? true,
    },
    files: new Map(history.work.flatMap((one) => (one.files ? [[hash(one.n), filesOf(one.files)]] : []))),
    activity: history.activity ?? null,
    period: history.period ?? null,
  });
}

/** Contributions as their commits' numbers, and what was set aside with its reason. */
export function outline({ contributions, setAside }: Grouped): {
  readonly contributions: readonly string[];
  readonly setAside: readonly string[];
} {
  const numberOf = (hex: string) => Number.parseInt(hex.slice(0, 8), 16);
  return {
    contributions: contributions.map(({ pullRequest, commits }) => {
      const label = pullRequest ? `#${pullRequest.pullRequest.number ?? '?'}: ` : '';
      return label + commits.map(({ commit }) => numberOf(commit.hash)).join(' ');
    }),
    setAside: setAside.map(({ reason, hash: hex }) => `${numberOf(hex)}: ${formatMessage(reason)}`),
  };
}

/** A contribution of loose commits. */
export function contributionOf(work: readonly TestWork[], given: Partial<Contribution> = {}): Contribution {
  const commits = work.map(workOf);
  return {
    id: 'one',
    commitIds: [],
    repository: REPOSITORY,
    pullRequest: null,
    commits,
    reviewed: [],
    role: 'author',
    from: '2026-11-01',
    to: '2026-11-02',
    grouping: message('A commit on its own.'),
    ...given,
  };
}
