import type { PullRequest } from '../pullRequest.ts';
import {
  type CommitText,
  commaSeparated,
  type Grammar,
  NONE,
  numberOf,
  pullRequest,
  titleOrNull,
} from './grammar.ts';

const SUBJECT = /^Merge((?: #\d+)+)$/;
const LINE = /^(\d+): (.*)$/;

/**
 * Bors-NG: `Merge #N #M`, and in the body a line `N: Title r=reviewer a=author` for each; one merge lands
 * several. Source: `generate_commit_message` in lib/worker/batcher/message.ex, github.com/bors-ng/bors-ng.
 *
 * Without these lines only GitHub's own commit is believed: CPython merged issues under the same subject.
 */
export const borsNg: Grammar = (text) => {
  if (!text.subject.startsWith('Merge #')) return NONE;
  const references = SUBJECT.exec(text.subject)?.[1];
  if (references === undefined) return NONE;
  const lines = titleLines(text.body);
  if (lines.size === 0 && !text.committedByGitHub) return NONE;
  const found: PullRequest[] = [];
  for (const reference of references.trim().split(' ')) {
    const number = numberOf(reference.slice(1));
    if (number !== null) found.push(landed(number, lines.get(number), text));
  }
  return found;
};

function titleLines(body: string): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  for (const line of body.split('\n')) {
    const [, digits, rest] = LINE.exec(line) ?? [];
    const number = numberOf(digits);
    if (number !== null && rest !== undefined && !lines.has(number)) lines.set(number, rest);
  }
  return lines;
}

function landed(number: number, line: string | undefined, text: CommitText): PullRequest {
  const [title, author] = cut(line ?? '', ' a=');
  const [bareTitle, reviewers] = cut(title, ' r=');
  return pullRequest({
    forge: 'github',
    number,
    title: titleOrNull(bareTitle),
    style: 'bors-ng',
    isMerge: text.isMerge,
    authorLogin: titleOrNull(author),
    reviewers: commaSeparated(reviewers),
  });
}

/** Cuts a last `key=value` word off; a title may hold the key itself, so only the last one counts. */
function cut(line: string, key: string): readonly [string, string] {
  const at = line.lastIndexOf(key);
  const value = at < 0 ? '' : line.slice(at + key.length);
  return value === '' || /\s/.test(value.trim()) ? [line, ''] : [line.slice(0, at), value];
}
