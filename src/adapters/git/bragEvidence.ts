import { UserError } from '../../base/userError.ts';
import { allLinkedEvidence } from '../../brag/document/linkedEvidence.ts';
import { parseBragDocument } from '../../brag/document/parse.ts';
import { readEvidenceTexts } from './evidenceTexts.ts';
import type { RepositoryOptions } from './openRepository.ts';

/**
 * What the repositories at hand say of the evidence that a brag document links, for `LintRequest.evidence`. A folder
 * that cannot be read as a repository says nothing.
 */
export async function readBragEvidence(
  text: string,
  repositories: readonly RepositoryOptions[],
  signal: AbortSignal,
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

  async function textsIn(repository: RepositoryOptions): Promise<ReadonlyMap<string, string>> {
    try {
      return await readEvidenceTexts(repository, evidence, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof UserError) return new Map();
      throw error;
    }
  }
}
