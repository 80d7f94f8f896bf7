import type { BragDocument, Entry } from './bragDocument.ts';
import { commitHashOf, isHash, pullRequestOf } from './evidenceReference.ts';

/** Evidence that an entry links, as far as its text tells what it is. */
export interface LinkedEvidence {
  /** The address or code span as written; names it in `BragContext.evidence`. */
  readonly key: string;
  /** Its web address, `null` for a code span. */
  readonly url: string | null;
  /** Seven or more digits of a commit's hash, in lower case, when it is a commit. */
  readonly hash: string | null;
  /** The number of a pull request, when it is one. */
  readonly pullRequest: number | null;
}

/** What an entry cites as evidence, each once; code spans that name no commit or pull request are none. */
export function linkedEvidence({ evidence }: Pick<Entry, 'evidence'>): readonly LinkedEvidence[] {
  const found = new Map<string, LinkedEvidence>();
  for (const { url, code } of evidence) {
    const key = url ?? code ?? '';
    if (url === null && !isHash(key) && !/^[#!]\d{1,12}$/.test(key)) continue;
    found.set(key, { key, url, hash: commitHashOf(url, code), pullRequest: pullRequestOf(url, code) });
  }
  return [...found.values()];
}

/** What all entries of a document cite as evidence, each once. */
export function allLinkedEvidence({ entries }: BragDocument): readonly LinkedEvidence[] {
  return linkedEvidence({ evidence: entries.flatMap(({ evidence }) => evidence) });
}
