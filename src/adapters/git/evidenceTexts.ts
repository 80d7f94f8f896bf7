import { UserError } from '../../base/userError.ts';
import type { LinkedEvidence } from '../../brag/document/linkedEvidence.ts';
import type { Commit } from '../../history/commit.ts';
import { parseFileChanges } from '../../history/parseFileChanges.ts';
import { parseRemoteUrl, type RemoteAddress } from '../../history/remoteUrl.ts';
import { repositoryContextOf } from '../../history/repositoryContext.ts';
import type { GitContext } from './gitContext.ts';
import { createGitHistorySource } from './gitHistorySource.ts';
import { openRepository, type RepositoryOptions } from './openRepository.ts';
import { findPullRequestCommits } from './pullRequestCommits.ts';
import { readCommits } from './readCommits.ts';
import { runGit } from './runGit.ts';
import { readSettings } from './settings.ts';

/** More evidence in one document, more commits measured, and more text of one piece of evidence are not read. */
const MAX_EVIDENCE = 500;
const MAX_MEASURED = 1_000;
const MAX_TEXT = 100_000;

/**
 * What a repository says of evidence, by `LinkedEvidence.key`: the messages of its commits, and how much they changed.
 * What belongs to another repository, or is not found here, has no text. Never fetches. Rejects like `openRepository`.
 */
export async function readEvidenceTexts(
  options: RepositoryOptions,
  evidence: readonly LinkedEvidence[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const { context } = await openRepository(options, signal);
  const { remotes } = await readSettings(context, signal);
  const addresses = remotes.flatMap(({ url }) => parseRemoteUrl(url) ?? []);
  const own = evidence.slice(0, MAX_EVIDENCE).filter((each) => isOf(each, addresses));
  const search = { context, facts: repositoryContextOf({ remotes }, true), signal };
  const [byHash, byNumber] = await Promise.all([
    readLinkedCommits(context, new Set(own.flatMap(({ hash }) => hash ?? [])), signal),
    findPullRequestCommits(search, new Set(own.flatMap(({ pullRequest }) => pullRequest ?? []))),
  ]);
  const backed = own.flatMap(({ key, hash, pullRequest }) => {
    const commits = hash === null ? byNumber.get(pullRequest ?? 0) : byHash.get(hash);
    return commits ? [{ key, commits }] : [];
  });
  const hashes = new Set(backed.flatMap(({ commits }) => commits.map(({ hash }) => hash)));
  const sizes = await readSizes(options, [...hashes].slice(0, MAX_MEASURED), signal);
  return new Map(backed.map(({ key, commits }) => [key, textOf(commits, sizes)]));
}

/** Whether evidence is this repository's: a bare hash or number, or a page below that of one of its remotes. */
function isOf({ url }: LinkedEvidence, addresses: readonly RemoteAddress[]): boolean {
  if (url === null) return true;
  const page = comparable(url);
  return addresses.some(({ webUrl }) => page.startsWith(`${comparable(webUrl)}/`));
}

function comparable(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').toLowerCase();
}

/** Commits by the digits of their hash that are given; ambiguous and unknown ones are left out. */
async function readLinkedCommits(
  context: GitContext,
  hashes: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly Commit[]>> {
  const found = new Map<string, readonly Commit[]>();
  if (hashes.size === 0) return found;
  const input = [...hashes].map((hash) => `${hash}^{commit}\n`).join('');
  const format = '--batch-check=%(objectname) %(objecttype)';
  const answer = await runGit(context, ['cat-file', format], { signal, input });
  const full = answer.split('\n').flatMap((line) => /^([0-9a-f]+) commit$/.exec(line)?.[1] ?? []);
  const revisions = { from: full, except: [] };
  for (const commit of await readCommits(context, revisions, ['--no-walk=unsorted'], signal)) {
    for (const hash of hashes) if (commit.hash.startsWith(hash)) found.set(hash, [commit]);
  }
  return found;
}

/** How much a commit changed. */
interface Size {
  readonly files: number;
  readonly added: number;
  readonly deleted: number;
}

/** Sizes of commits by hash; fewer where objects are missing. */
async function readSizes(
  options: RepositoryOptions,
  hashes: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Size>> {
  const sizes = new Map<string, Size>();
  try {
    const changes = createGitHistorySource(options).fileChanges(hashes, signal);
    for await (const { hash, files } of parseFileChanges(changes)) {
      const added = files.reduce((sum, file) => sum + (file.added ?? 0), 0);
      const deleted = files.reduce((sum, file) => sum + (file.deleted ?? 0), 0);
      sizes.set(hash, { files: files.length, added, deleted });
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof UserError)) throw error;
  }
  return sizes;
}

/** The messages, then the size of each commit and of all together. */
function textOf(commits: readonly Commit[], sizes: ReadonlyMap<string, Size>): string {
  const each = commits.flatMap(({ hash }) => sizes.get(hash) ?? []);
  const sum = (of: (size: Size) => number) => each.reduce((total, size) => total + of(size), 0);
  const all = {
    files: sum(({ files }) => files),
    added: sum(({ added }) => added),
    deleted: sum(({ deleted }) => deleted),
  };
  const counts = [...each, all].map(
    ({ files, added, deleted }) => `${files} files, ${added} lines added, ${deleted} lines deleted`,
  );
  const messages = commits
    .map(({ message }) => message)
    .join('\n\n')
    .slice(0, MAX_TEXT);
  return [messages, ...counts].join('\n');
}
