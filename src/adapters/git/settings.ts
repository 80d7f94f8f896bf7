import type { Person } from '../../history/commit.ts';
import type { Remote } from '../../history/historySource.ts';
import type { GitContext } from './gitContext.ts';
import { plainUrl } from './remoteUrl.ts';
import { runGit } from './runGit.ts';

/** What git's configuration says that we need to know. */
export interface GitSettings {
  readonly remotes: readonly Remote[];
  readonly user: Person;
  /** Objects may be missing here, to be fetched when needed, which we never do. */
  readonly isPartial: boolean;
  /** Where `.mailmap` is read from besides the work tree, as configured; to notice a change. */
  readonly mailmap: readonly string[];
}

/**
 * All keys in one call. `core.repositoryformatversion` is always set: simple-git waits 50 ms for an
 * answer that is empty.
 */
const KEYS =
  '^(core\\.repositoryformatversion|user\\.(name|email)|mailmap\\.(file|blob)|extensions\\.partialclone|remote\\..*\\.(url|promisor|partialclonefilter)|url\\..*\\.insteadof)$';

/** Reads {@link GitSettings} from the repository's, the user's and the system's configuration. */
export async function readSettings(context: GitContext, signal: AbortSignal): Promise<GitSettings> {
  return parseSettings(await runGit(context, ['config', '-z', '--get-regexp', KEYS], { signal }));
}

/**
 * Parses `git config -z --get-regexp`: `key LF value NUL`, or `key NUL` for a key without a value, which
 * means true. A later value wins, but the first URL of a remote is the one git fetches from.
 */
export function parseSettings(output: string): GitSettings {
  const user = { name: '', email: '' };
  const urls = new Map<string, string>();
  const rewrites: [prefix: string, base: string][] = [];
  const mailmap: string[] = [];
  let isPartial = false;
  for (const entry of output.split('\0')) {
    const { section, subsection, name, value } = parseEntry(entry);
    if (section === 'user' && name === 'name') user.name = value ?? '';
    if (section === 'user' && name === 'email') user.email = value ?? '';
    if (section === 'mailmap') mailmap.push(`${name}=${value}`);
    if (section === 'url' && value) rewrites.push([value, subsection]);
    if (section === 'remote' && name === 'url' && value && !urls.has(subsection)) urls.set(subsection, value);
    if (section === 'extensions' || name === 'partialclonefilter') isPartial = true;
    if (section === 'remote' && name === 'promisor' && isTrue(value)) isPartial = true;
  }
  const remotes = [...urls].map(([name, url]) => ({ name, url: plainUrl(rewrite(url, rewrites)) }));
  return { remotes, user, isPartial, mailmap };
}

/** `section.name` or `section.subsection.name`, where the subsection may hold anything but NUL and LF. */
function parseEntry(entry: string) {
  const lineEnd = entry.indexOf('\n');
  const key = lineEnd < 0 ? entry : entry.slice(0, lineEnd);
  const first = key.indexOf('.');
  const last = key.lastIndexOf('.');
  return {
    section: key.slice(0, first),
    subsection: key.slice(first + 1, last),
    name: key.slice(last + 1),
    value: lineEnd < 0 ? null : entry.slice(lineEnd + 1),
  };
}

/** Git's booleans: git-config(1), "Values". */
function isTrue(value: string | null): boolean {
  return value === null || /^(?:true|yes|on|[1-9]\d*)$/i.test(value);
}

/** The longest matching prefix counts: git-config(1), `url.<base>.insteadOf`. */
function rewrite(url: string, rewrites: readonly (readonly [prefix: string, base: string])[]): string {
  let best: readonly [prefix: string, base: string] = ['', ''];
  for (const candidate of rewrites) {
    if (url.startsWith(candidate[0]) && candidate[0].length > best[0].length) best = candidate;
  }
  return best[1] + url.slice(best[0].length);
}
