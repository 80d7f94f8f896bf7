import * as vscode from 'vscode';
import { isInside } from '../../adapters/files/isInside.ts';
import { createGitHistorySource } from '../../adapters/git/gitHistorySource.ts';
import { freePeriod } from '../../base/reviewPeriod.ts';
import { collect } from '../../brag/collect.ts';
import type { EvidenceLink } from '../../brag/document/entry.ts';
import { entryOf } from '../../brag/suggestions/phrase.ts';
import type { Suggestion } from '../../brag/suggestions/suggestion.ts';
import type { GitApi, GitRepository } from '../collecting/gitApi.ts';
import type { SessionParts } from '../sessionParts.ts';
import { daysBefore, today } from '../today.ts';

const RECENT_DAYS = 14;
const BRANCH_COMMITS = 100;
const CANDIDATES = 50;

/** A piece of recent work that can be evidence for what the user logs. */
export interface EvidenceCandidate {
  readonly link: EvidenceLink;
  /** What it is evidence of. */
  readonly of: string;
  /** What suggests the work; settled once its evidence is used. `null` for evidence from the checklist. */
  readonly suggestion: Suggestion | null;
  /** Name of the current branch when the work is on it and not on the branch it started from. */
  readonly branch: string | null;
}

/** What can be evidence: recent work, then what the checklist of the branch at hand holds. */
export async function evidenceCandidates(
  parts: SessionParts,
  signal: AbortSignal,
): Promise<readonly EvidenceCandidate[]> {
  const [recent, considered] = await Promise.all([recentEvidence(parts, signal), fromChecklist(parts)]);
  return [...recent, ...considered];
}

async function fromChecklist({ host }: SessionParts): Promise<readonly EvidenceCandidate[]> {
  try {
    const evidence = await host.checklistEvidence();
    return evidence.map((link) => ({ link, of: '', suggestion: null, branch: null }));
  } catch (error) {
    host.log.warn('The checklist cannot be offered as evidence.', error);
    return [];
  }
}

/**
 * The user's work of the last two weeks in the repository of the active editor, else in the first one; newest
 * first. Empty without a repository, and when the history cannot be read: logging goes on without it.
 */
async function recentEvidence(
  parts: SessionParts,
  signal: AbortSignal,
): Promise<readonly EvidenceCandidate[]> {
  try {
    const { folders, git } = await parts.sources(signal);
    const active = vscode.window.activeTextEditor?.document.uri.fsPath;
    const folder = folders.find((candidate) => active && isInside(active, candidate)) ?? folders[0];
    if (folder === undefined) return [];
    const day = today();
    const collections = collect({
      sources: [
        {
          folder,
          source: createGitHistorySource({ folder, git }),
          identities: parts.identities(folder),
        },
      ],
      period: freePeriod(daysBefore(day, RECENT_DAYS), day, day),
      caches: parts.caches,
      signal,
    });
    const suggestions: Suggestion[] = [];
    for await (const collection of collections) suggestions.push(...collection.suggestions);
    const branch = await currentBranch(await parts.gitApi(), folder);
    return suggestions
      .toSorted((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0))
      .flatMap((suggestion) => candidatesOf(suggestion, branch))
      .slice(0, CANDIDATES);
  } catch (error) {
    if (!signal.aborted) parts.host.log.warn('Recent work cannot be offered as evidence.', error);
    return [];
  }
}

interface CurrentBranch {
  readonly name: string;
  readonly hashes: ReadonlySet<string>;
}

function candidatesOf(suggestion: Suggestion, branch: CurrentBranch | null): readonly EvidenceCandidate[] {
  const isOnBranch = suggestion.evidence.some(
    (evidence) => evidence.type === 'commit' && branch?.hashes.has(evidence.hash),
  );
  return entryOf(suggestion).evidence.map((link) => ({
    link,
    of: suggestion.title,
    suggestion,
    branch: branch && isOnBranch ? branch.name : null,
  }));
}

/** What the current branch adds to the one it started from; `null` on a default branch. */
async function currentBranch(api: GitApi | null, folder: string): Promise<CurrentBranch | null> {
  const repository: GitRepository | undefined = api?.repositories.find(
    ({ rootUri }) => rootUri.fsPath === folder,
  );
  const name = repository?.state.HEAD?.name;
  if (!(repository && name)) return null;
  const base = await repository.getBranchBase?.(name);
  if (!base?.name || base.name === name) return null;
  const from = base.remote ? `${base.remote}/${base.name}` : base.name;
  const commits = await repository.log?.({ range: `${from}..${name}`, maxEntries: BRANCH_COMMITS });
  return { name, hashes: new Set(commits?.map(({ hash }) => hash)) };
}
