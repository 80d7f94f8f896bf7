import type { PullRequest } from '../pullRequest.ts';
import {
  type CommitText,
  type Grammar,
  NONE,
  numberOf,
  pullRequest,
  titleInBody,
  titleOrNull,
} from './grammar.ts';

const OWNER_SUBJECT = /^Merge ([\w.-]+\/[\w.-]+)#(\d+)(?:: (.*))?$/;
const PULL_REQUEST_SUBJECT =
  /^Merge (?:PR|[Pp]ull [Rr]equest):? #(\d+)(?: (?:into|in|to) \S+)?(?:(?::| -) *(\S.*)|\.)?$/;
const NUMBER_SUBJECT = /^Merge #(\d+): (\S.*)$/;
/** Pagure writes the title between backticks. */
const PAGURE_SUBJECT = /^Merge #(\d+) `(.+)`$/;
const GITEE_SUBJECT = /^!(\d+) +(\S.*)$/;

/** What Bitcoin's script adds: the merged commits, `HASH Title (Author)`, at least one of them. */
const COMMIT_LIST = /^[0-9a-f]{7,64} \S.*\)$/m;
const LISTED = /^(?:[0-9a-f]{7,64} |[*-] |refs\/)/;
const SCRIPT_MARKS = /^(?:Pull request description:|ACKs for top commit:|Tree-SHA512: )/m;

/**
 * Scripts that merge and name the pull request before the title.
 * - Bitcoin's github-merge.py (bitcoin-core/bitcoin-maintainer-tools): `Merge owner/name#N: Title`, earlier
 *   `Merge #N: Title` and `Merge pull request #N`.
 * - Rails, Rocq, Ceph (src/script/ptl-tool.py), Cosmos, Beam: `Merge PR #N`, with `: Title` or ` into branch`.
 * - Pagure: `Merge #N` and the title between backticks. Gitee: `!N Title`, then `Merge pull request !N from …`.
 */
export const mergeScript: Grammar = (text) => {
  if (text.subject.startsWith('Merge ')) return merge(text);
  return text.subject.startsWith('!') ? gitee(text) : NONE;
};

function merge(text: CommitText): readonly PullRequest[] {
  const [, repository, ownNumber, ownTitle] = OWNER_SUBJECT.exec(text.subject) ?? [];
  if (repository !== undefined) return named(text, ownNumber, ownTitle, { repository });
  const [, number, title] = PULL_REQUEST_SUBJECT.exec(text.subject) ?? [];
  if (number !== undefined) return named(text, number, title ?? titleAbove(text.body));
  const [, pagureNumber, pagureTitle] = PAGURE_SUBJECT.exec(text.subject) ?? [];
  if (pagureNumber !== undefined) return named(text, pagureNumber, pagureTitle, { forge: null });
  const [, bareNumber, bareTitle] = NUMBER_SUBJECT.exec(text.subject) ?? [];
  return bareNumber !== undefined && isScripted(text) ? named(text, bareNumber, bareTitle) : NONE;
}

/** A single line that stands where a forge puts the title, and is no list of commits. */
function titleAbove(body: string): string | undefined {
  const [line = '', next = ''] = body.split('\n', 2);
  return next.trim() === '' && !LISTED.test(line) ? (titleInBody(line) ?? undefined) : undefined;
}

/** `Merge #N: Title` alone is also how an issue was mentioned in histories that came from other trackers. */
function isScripted(text: CommitText): boolean {
  return text.committedByGitHub || COMMIT_LIST.test(text.body) || SCRIPT_MARKS.test(text.body);
}

function gitee(text: CommitText): readonly PullRequest[] {
  const [, digits, rest = ''] = GITEE_SUBJECT.exec(text.subject) ?? [];
  const mark = `Merge pull request !${digits} from `;
  if (digits === undefined || !(rest.includes(mark) || text.body.includes(mark))) return NONE;
  const title = GITEE_SUBJECT.exec(text.firstLine)?.[2] ?? rest;
  return named(text, digits, title.split(mark, 1)[0]?.split(/ +From: @/, 1)[0], { forge: null });
}

function named(
  text: CommitText,
  digits: string | undefined,
  title: string | undefined,
  known: Partial<PullRequest> = {},
): readonly PullRequest[] {
  const number = numberOf(digits);
  if (number === null) return NONE;
  const style = 'merge-script';
  return [
    pullRequest({
      forge: 'github',
      number,
      title: titleOrNull(title),
      style,
      isMerge: text.isMerge,
      ...known,
    }),
  ];
}
