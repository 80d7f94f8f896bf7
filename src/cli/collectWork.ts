import { createHistoryCacheStore } from '../adapters/files/historyCacheStore.ts';
import { fetchedActivity } from '../adapters/forges/fetchedActivity.ts';
import { createForgeFiles } from '../adapters/forges/forgeFiles.ts';
import { discoverRepositories } from '../adapters/git/discoverRepositories.ts';
import { createGitHistorySource } from '../adapters/git/gitHistorySource.ts';
import { formatMessage } from '../base/message.ts';
import type { ReviewPeriod } from '../base/reviewPeriod.ts';
import { collect } from '../brag/collect.ts';
import type { SetAside } from '../brag/contributions/contribution.ts';
import { compareSuggestions } from '../brag/suggestions/suggest.ts';
import type { Suggestion } from '../brag/suggestions/suggestion.ts';
import { cacheFolder } from './cacheFolder.ts';
import { type CliIo, printUserError } from './io.ts';
import { folderOption } from './options.ts';
import { asAuthors } from './sources.ts';

/** Whose work is collected, from where and when. */
export interface WorkOptions {
  /** Repositories, as {@link repositoryFolders} gives them. */
  readonly folders: readonly string[];
  /** `null` for everything ever. */
  readonly period: ReviewPeriod | null;
  /** Instead of git's own user, unless there are none. */
  readonly authors: readonly string[];
}

/** What was collected. */
export interface Work {
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
  readonly setAside: readonly SetAside[];
  /** How many repositories could not be read. */
  readonly failures: number;
}

/** The repositories that an option names, each once; a folder that is none stands for itself, so that reading it says so. */
export async function repositoryFolders(repos: readonly string[], io: CliIo): Promise<readonly string[]> {
  const folders: string[] = [];
  for (const text of repos) {
    const folder = folderOption(text, io);
    const found = await discoverRepositories({ folders: [folder], environment: io.env, signal: io.signal });
    folders.push(...(found.length > 0 ? found : [folder]));
  }
  return [...new Set(folders)];
}

/** Collects what the user did. Notes, and what went wrong with a repository, are told on stderr. */
export async function collectWork({ folders, period, authors }: WorkOptions, io: CliIo): Promise<Work> {
  const suggestions: Suggestion[] = [];
  const setAside: SetAside[] = [];
  let failures = 0;
  const collections = collect({
    sources: folders.map((folder) => ({
      folder,
      source: asAuthors(createGitHistorySource({ folder, environment: io.env }), authors),
      identities: authors,
    })),
    period,
    caches: createHistoryCacheStore({ folder: cacheFolder('history', io) }),
    activityOf: fetchedActivity(createForgeFiles(cacheFolder('forges', io))),
    signal: io.signal,
  });
  for await (const collection of collections) {
    suggestions.push(...collection.suggestions);
    setAside.push(...collection.setAside);
    for (const note of collection.notes) io.stderr.write(`${collection.folder}: ${formatMessage(note)}\n`);
    if (collection.failure === null) continue;
    failures++;
    io.stderr.write(`${collection.folder}\n`);
    printUserError(collection.failure, io);
  }
  return { suggestions: suggestions.sort(compareSuggestions), setAside, failures };
}
