import { UserError } from '../../base/userError.ts';
import { allLinkedEvidence } from '../../brag/document/linkedEvidence.ts';
import { parseBragDocument } from '../../brag/document/parse.ts';
import type { ForgeStore } from '../../forge/forgeStore.ts';
import { mainRemoteOf } from '../../history/repositoryContext.ts';
import { fetchedActivity } from '../forges/fetchedActivity.ts';
import { fetchedTexts } from '../forges/fetchedTexts.ts';
import { readEvidenceTexts } from './evidenceTexts.ts';
import { createGitHistorySource } from './gitHistorySource.ts';
import type { RepositoryOptions } from './openRepository.ts';

/**
 * What the repositories at hand, and what was `fetched` of them, say of the evidence that a brag document links, for
 * `LintRequest.evidence`. A folder that cannot be read as a repository says nothing.
 */
export async function readBragEvidence(
  text: string,
  repositories: readonly RepositoryOptions[],
  { fetched, signal }: { readonly fetched: ForgeStore; readonly signal: AbortSignal },
): Promise<ReadonlyMap<string, string>> {
  const evidence = allLinkedEvidence(parseBragDocument(text));
  const all = new Map<string, string>();
  if (evidence.length === 0) return all;
  for (const repository of repositories) {
    for (const [key, said] of await textsIn(repository)) {
      const before = all.get(key);
      all.set(key, before === undefined ? said : `${before}\n${said}`);
    }
  }
  return all;

  async function textsIn(repository: RepositoryOptions): Promise<readonly (readonly [string, string])[]> {
    try {
      const inHistory = await readEvidenceTexts(repository, evidence, signal);
      const remote = mainRemoteOf(await createGitHistorySource(repository).describe(signal));
      const activity = remote && (await fetchedActivity(fetched)(remote));
      return [...inHistory, ...(activity ? fetchedTexts(activity, evidence) : [])];
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof UserError) return [];
      throw error;
    }
  }
}
