import { join } from 'node:path';
import { createHistoryCacheStore } from '../adapters/files/historyCacheStore.ts';
import { discoverRepositories } from '../adapters/git/discoverRepositories.ts';
import { createGitHistorySource } from '../adapters/git/gitHistorySource.ts';
import { formatMessage } from '../base/message.ts';
import { freePeriod, type ReviewPeriod, reviewPeriodOf } from '../base/reviewPeriod.ts';
import { collect } from '../brag/collect.ts';
import type { SetAside } from '../brag/contributions/contribution.ts';
import { compareSuggestions } from '../brag/suggestions/suggest.ts';
import type { Suggestion } from '../brag/suggestions/suggestion.ts';
import { rangeOptions } from './dateOptions.ts';
import { type CliIo, printUserError } from './io.ts';
import { choiceOption, folderOption, parseOptions } from './options.ts';
import { asAuthors } from './sources.ts';
import { SUGGEST_FORMATS } from './suggestFormats.ts';

/** What `staffward suggest --help` prints. */
export const SUGGEST_HELP = `Suggests brag-document entries from git history, best first, with the reason beside each.

Usage: staffward suggest [OPTION ...]

  --repo DIR         a repository, or a folder of repositories; may be repeated (default: this folder)
  --since DATE       first author day, such as 2026-10-01 (default: the current quarter)
  --until DATE       last author day (default: today)
  --all              the whole history
  --author ADDRESS   whose work: an address or a name, instead of git's user.email; may be repeated
  --format FORMAT    text, markdown or json (default: text)

Exit codes: 0 done, 2 wrong usage or a repository that could not be read (the others are still printed).
`;

const OPTIONS = {
  repo: { type: 'string', multiple: true },
  since: { type: 'string' },
  until: { type: 'string' },
  all: { type: 'boolean' },
  author: { type: 'string', multiple: true },
  format: { type: 'string' },
} as const;

/** Runs `staffward suggest`; resolves to the exit code. */
export async function runSuggest(args: readonly string[], io: CliIo): Promise<number> {
  const options = parseOptions(args, OPTIONS, 'suggest');
  const format = choiceOption(options.format ?? 'text', Object.keys(SUGGEST_FORMATS), '--format', 'suggest');
  const authors = options.author ?? [];
  const range = rangeOptions(options, 'suggest');
  const period = periodOf({ ...range, all: options.all ?? false }, io.today);
  const folders: string[] = [];
  for (const text of options.repo ?? ['.']) {
    const folder = folderOption(text, io);
    const found = await discoverRepositories({ folders: [folder], environment: io.env, signal: io.signal });
    // Reading a folder that is no repository says what is wrong with it.
    folders.push(...(found.length > 0 ? found : [folder]));
  }

  const suggestions: Suggestion[] = [];
  const setAside: SetAside[] = [];
  let failures = 0;
  const collections = collect({
    sources: [...new Set(folders)].map((folder) => ({
      folder,
      source: asAuthors(createGitHistorySource({ folder, environment: io.env }), authors),
      identities: authors,
    })),
    period,
    caches: createHistoryCacheStore({ folder: cacheFolder(io) }),
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
  if (failures > 0 && failures === new Set(folders).size) return 2;
  suggestions.sort(compareSuggestions);
  io.stdout.write(
    SUGGEST_FORMATS[format]?.({
      period: period ?? freePeriod(null, null, io.today),
      suggestions,
      setAside,
    }) ?? '',
  );
  return failures > 0 ? 2 : 0;
}

function periodOf(
  { since, until, all }: { since: string | null; until: string | null; all: boolean },
  today: string,
): ReviewPeriod | null {
  if (since !== null || until !== null) return freePeriod(since, until, today);
  return all ? null : reviewPeriodOf(today, { length: 'quarter', fiscalYearStart: 1 });
}

/** Source of the default: XDG Base Directory Specification. */
function cacheFolder({ env, home }: CliIo): string {
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'staffward', 'history');
}
