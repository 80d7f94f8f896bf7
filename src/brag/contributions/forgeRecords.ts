import type { ForgeActivity, ForgePullRequest } from '../../forge/forgeActivity.ts';
import type { Commit } from '../../history/commit.ts';
import type { PullRequest } from '../../history/pullRequest.ts';
import { commitId, commitKey } from './contributionId.ts';

/** The user's merged pull requests as the forge records them, found by what a history shows of them. */
export interface ForgeRecords {
  readonly all: readonly ForgePullRequest[];
  byNumber(number: number | null): ForgePullRequest | null;
  /** By hash, else by what a rebase leaves alone. */
  byCommit(commit: Commit): ForgePullRequest | null;
}

/** Looks up what was fetched; `null` when nothing was. */
export function forgeRecords(activity: ForgeActivity | null): ForgeRecords {
  const all = activity?.pullRequests ?? [];
  const byNumber = new Map(all.map((record) => [record.number, record]));
  const byHash = new Map<string, ForgePullRequest>();
  const byKey = new Map<string, ForgePullRequest>();
  // Stacked pull requests share commits: the smallest one is where a commit belongs.
  const ordered = [...all].sort((a, b) => a.commits.length - b.commits.length || a.number - b.number);
  for (const record of ordered) {
    const { mergeCommit, commits } = record;
    for (const hash of [...(mergeCommit ? [mergeCommit] : []), ...commits.map((commit) => commit.hash)]) {
      if (!byHash.has(hash)) byHash.set(hash, record);
    }
    for (const commit of commits) {
      const key = commitKey(commit);
      if (!byKey.has(key)) byKey.set(key, record);
    }
  }
  return {
    all,
    byNumber: (number) => (number === null ? null : (byNumber.get(number) ?? null)),
    byCommit: (commit) => byHash.get(commit.hash) ?? byKey.get(commitId(commit)) ?? null,
  };
}

/** The pull request as a history would name it. */
export function pullRequestOf(record: ForgePullRequest, forge: ForgeActivity['forge']): PullRequest {
  return {
    forge,
    number: record.number,
    repository: null,
    url: record.url,
    title: record.title,
    style: 'forge-record',
    changeId: null,
    authorLogin: null,
    reviewers: [],
    isMerge: false,
  };
}

/**
 * The title that tells more. The forge's is what its readers see, unless nobody wrote it: the name of a branch, one word,
 * or the default of a change in the browser.
 */
export function betterTitle(fromHistory: string | null, fromForge: string): string {
  const forge = fromForge.trim();
  const history = fromHistory?.trim() ?? '';
  if (history === '') return forge;
  if (forge === '') return history;
  return saysLittle(forge) && !saysLittle(history) ? history : forge;
}

const DEFAULT_TITLE =
  /^(?:update|create|delete|rename) [\w./-]+$|^(?:patch|dev(?:elop)?|main|master|staging)(?:[ -]\d+)?$|^merge (?:branch|pull request)\b|^(?:feature|feat|fix|bugfix|hotfix|chore|release|users?)\/\S*( \S+){0,8}$/i;

function saysLittle(title: string): boolean {
  return DEFAULT_TITLE.test(title) || !/\s/.test(title);
}
