import type { PullRequest } from '../pullRequest.ts';
import { type CommitText, type Grammar, NONE, numberOf, pullRequest, titleOrNull } from './grammar.ts';
import { type PullRequestReference, pullRequestAt } from './pullRequestUrl.ts';
import { parseSuffix } from './suffix.ts';

/** The number is `!N` where the project's issues live elsewhere. */
const MERGE = /^Merge pull request '(.*)' \([#!](\d+)\) from (\S+)(?: into \S+)?$/;
/** A fork's branch; a branch of the repository itself has no owner. */
const FORK = /^([\w.-]+)\/[\w.-]+:/;

/**
 * The merge button of Gitea, Forgejo and Codeberg: `Merge pull request 'Title' (#N) from OWNER/NAME:BRANCH into
 * y`, with the trailer `Reviewed-on: …/pulls/N`. Source: `getMergeMessage` in services/pull/merge.go,
 * github.com/go-gitea/gitea.
 */
export const giteaMerge: Grammar = (text) => {
  if (!text.subject.startsWith("Merge pull request '")) return NONE;
  const [, title, digits, head = ''] = MERGE.exec(text.subject) ?? [];
  const number = numberOf(digits);
  if (number === null) return NONE;
  return [merged(text, { number, title, head, reference: reviewedOn(text) })];
};

/** Their squash and rebase: `Title (#N)` with the same trailer. */
export const giteaSquash: Grammar = (text) => {
  const reference = reviewedOn(text);
  return reference === null ? NONE : [squashed(text, reference)];
};

function reviewedOn(text: CommitText): PullRequestReference | null {
  return pullRequestAt(text.trailer('reviewed-on').at(-1) ?? '');
}

interface Merged {
  readonly number: number;
  readonly title: string | undefined;
  readonly head: string;
  readonly reference: PullRequestReference | null;
}

function merged(text: CommitText, { number, title, head, reference }: Merged): PullRequest {
  return pullRequest({
    forge: 'gitea',
    number,
    repository: reference?.repository ?? null,
    url: reference?.number === number ? reference.url : null,
    title: titleOrNull(title),
    style: 'gitea-merge',
    isMerge: text.isMerge,
    authorLogin: FORK.exec(head)?.[1] ?? null,
  });
}

function squashed(text: CommitText, { forge, number, repository, url }: PullRequestReference): PullRequest {
  const suffix = parseSuffix(text.subject);
  const title = titleOrNull(suffix?.number === number ? suffix.title : text.subject);
  return pullRequest({ forge, number, repository, url, title, style: 'gitea-squash', isMerge: text.isMerge });
}
