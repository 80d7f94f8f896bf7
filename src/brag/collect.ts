import { inParallel } from '../base/inParallel.ts';
import { type Message, message } from '../base/message.ts';
import type { ReviewPeriod } from '../base/reviewPeriod.ts';
import { UserError } from '../base/userError.ts';
import type { ForgeActivity } from '../forge/forgeActivity.ts';
import type { FileChange } from '../history/commit.ts';
import type { HistoryCacheStore } from '../history/historyCacheStore.ts';
import type { HistorySource, RepositoryDescription } from '../history/historySource.ts';
import { identityIn } from '../history/identity.ts';
import type { OwnHistory } from '../history/ownHistory.ts';
import { parseFileChanges } from '../history/parseFileChanges.ts';
import { readOwnHistory } from '../history/readOwnHistory.ts';
import type { RemoteAddress } from '../history/remoteUrl.ts';
import { mainRemoteOf, repositoryContextOf } from '../history/repositoryContext.ts';
import { commitUrl, pullRequestUrl } from '../history/webLinks.ts';
import type { RepositoryIdentity, SetAside } from './contributions/contribution.ts';
import { groupContributions } from './contributions/group.ts';
import { forgeWork } from './suggestions/forgeWork.ts';
import { compareSuggestions, type SuggestContext, suggest } from './suggestions/suggest.ts';
import type { Suggestion } from './suggestions/suggestion.ts';

/** A repository to collect from. */
export interface CollectSource {
  /** Absolute path as the user knows it. */
  readonly folder: string;
  readonly source: HistorySource;
  /** Addresses, names or logins of the user besides git's `user.email`. */
  readonly identities: readonly string[];
}

/** What {@link collect} takes. */
export interface CollectInput {
  readonly sources: readonly CollectSource[];
  /** `null` for everything ever. */
  readonly period: ReviewPeriod | null;
  readonly caches: HistoryCacheStore;
  /** What was fetched from the forge of a repository, read from disk: collecting asks no forge. Never rejects. */
  readonly activityOf?: (remote: RemoteAddress) => Promise<ForgeActivity | null>;
  readonly signal: AbortSignal;
  /** Told from time to time how many commits of a repository were read. */
  readonly onProgress?: (folder: string, commitsRead: number) => void;
}

/** What one repository holds for the brag document, or why it could not be read. */
export interface RepositoryCollection {
  readonly folder: string;
  readonly repository: RepositoryIdentity;
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
  readonly setAside: readonly SetAside[];
  /** What the user should know of this repository, such as "this clone is shallow". */
  readonly notes: readonly Message[];
  readonly failure: UserError | null;
}

/** Git is what takes the time, and one git a core is as fast as it gets. */
const REPOSITORIES_AT_ONCE = 2;

/**
 * The whole way from git histories to suggestions, one repository after the other as they are ready. A
 * repository that cannot be read says so and leaves the others alone; work that several clones share is listed
 * with the first. Throws only the signal's reason.
 */
export async function* collect(input: CollectInput): AsyncGenerator<RepositoryCollection> {
  const listed = new Set<string>();
  const collections = inParallel(input.sources, REPOSITORIES_AT_ONCE, (source) =>
    collectSafely(source, input),
  );
  for await (const collection of collections) {
    const suggestions = collection.suggestions.filter(({ id }) => !listed.has(id));
    for (const { id } of suggestions) listed.add(id);
    yield { ...collection, suggestions };
  }
}

async function collectSafely(origin: CollectSource, input: CollectInput): Promise<RepositoryCollection> {
  try {
    return await collectRepository(origin, input);
  } catch (error) {
    input.signal.throwIfAborted();
    const { folder } = origin;
    const repository = { name: folderName(folder), webUrl: null, forge: null };
    const failure = error instanceof UserError ? error : unexpected(error);
    return { folder, repository, suggestions: [], setAside: [], notes: [], failure };
  }
}

async function collectRepository(
  { folder, source, identities }: CollectSource,
  { period, caches, activityOf, signal, onProgress }: CollectInput,
): Promise<RepositoryCollection> {
  const description = await source.describe(signal);
  if (description.user.email === '' && identities.length === 0) throw noIdentity();
  const repository = repositoryIdentityOf(description);

  const cacheKey = `${description.commonDir} since ${period?.from ?? 'ever'}`;
  const cached = await caches.read(cacheKey);
  const { history, cache } = await readOwnHistory({
    source: { ...source, describe: async () => description },
    identities,
    period,
    cached,
    signal,
    onProgress: (commitsRead) => onProgress?.(folder, commitsRead),
  });
  if (cache !== cached && cache.length > 0) await caches.write(cacheKey, cache);

  const { files, notes } = await readFiles(source, history, signal);
  const context = repositoryContextOf(description, history.suffixIsPullRequest);
  const remote = mainRemoteOf(description);
  const activity = (remote && (await activityOf?.(remote))) ?? null;
  const { contributions, setAside } = groupContributions({
    history,
    repository,
    context,
    files,
    activity,
    period,
  });
  const suggestions = [
    ...suggest(contributions, await suggestContext(source, description, identities, signal)),
    ...(activity ? forgeWork(activity, repository, period) : []),
  ].sort(compareSuggestions);
  return {
    folder,
    repository,
    suggestions,
    setAside,
    notes: [...description.notes, ...history.notes, ...notes],
    failure: null,
  };
}

/** `owner/name` of the main remote; without one the folder's name. */
function repositoryIdentityOf(description: RepositoryDescription): RepositoryIdentity {
  const remote = mainRemoteOf(description);
  if (remote) return { name: remote.fullName, webUrl: remote.webUrl, forge: remote.forge };
  // A bare repository and a submodule have no work tree of their own name.
  return {
    name: folderName(description.root).replace(/\.git$/, '') || 'repository',
    webUrl: null,
    forge: null,
  };
}

function folderName(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
}

/** More own commits than this in one period are an import, and their files would take minutes to read. */
const MAX_COMMITS_WITH_FILES = 2000;

/** Files of the user's own commits, the newest first; what cannot be read is done without. */
async function readFiles(
  source: HistorySource,
  { commits }: OwnHistory,
  signal: AbortSignal,
): Promise<{ files: ReadonlyMap<string, readonly FileChange[]>; notes: readonly Message[] }> {
  const own = commits.filter(({ commit, role }) => role !== 'reviewer' && commit.parents.length < 2);
  const hashes = own.slice(-MAX_COMMITS_WITH_FILES).map(({ commit }) => commit.hash);
  const files = new Map<string, readonly FileChange[]>();
  const notes: Message[] = [];
  if (own.length > hashes.length) {
    notes.push(
      message(
        'The files of the {count} latest of your commits are looked at; older ones are ranked without.',
        {
          count: hashes.length,
        },
      ),
    );
  }
  try {
    if (hashes.length > 0) {
      for await (const { hash, files: changed } of parseFileChanges(source.fileChanges(hashes, signal))) {
        files.set(hash, changed);
      }
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof UserError)) throw error;
    notes.push(error.problem);
  }
  return { files, notes };
}

async function suggestContext(
  source: HistorySource,
  description: RepositoryDescription,
  setting: readonly string[],
  signal: AbortSignal,
): Promise<SuggestContext> {
  const identity = await identityIn({ source, user: description.user, setting, signal });
  const remote = mainRemoteOf(description);
  return {
    isUser: (person) =>
      identity.matches(person) || (person.email === '' && identity.matchesLogin(person.name)),
    pullRequestUrl({ url, number, repository, forge }) {
      const isHere = repository === null || repository.toLowerCase() === remote?.fullName.toLowerCase();
      return url ?? (remote && isHere && number !== null ? pullRequestUrl(remote, number, forge) : null);
    },
    commitUrl: (hash) => remote && commitUrl(remote, hash),
  };
}

function noIdentity(): UserError {
  return new UserError(
    'no-identity',
    message('Staffward does not know which commits are yours: git has no "user.email" here.'),
    message(
      'Set it with "git config --global user.email ADDRESS", or list your addresses in "staffward.identities".',
    ),
  );
}

function unexpected(error: unknown): UserError {
  return new UserError(
    'unexpected',
    message('The history could not be read: {error}', {
      error: error instanceof Error ? error.message : String(error),
    }),
    message('Please report this as a bug.'),
    error,
  );
}
