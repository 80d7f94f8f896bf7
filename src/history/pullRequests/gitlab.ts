import type { PullRequest } from '../pullRequest.ts';
import {
  type CommitText,
  type Grammar,
  isThisRepository,
  NONE,
  numberOf,
  pullRequest,
  titleOrNull,
} from './grammar.ts';
import { pullRequestAt } from './pullRequestUrl.ts';
import { parseSuffix } from './suffix.ts';

const SEE = 'See merge request ';
const REFERENCE = /^([\w.-]+(?:\/[\w.-]+)*)?!(\d+)$/;
const MERGE_SUBJECT = /^Merge (?:remote-tracking )?branch '/;
/** The issues that it closes, which GitLab lists after the title, but a custom template may list alone. */
const ISSUES_ONLY = /^(?:Closes|Fixes|Resolves|Implements) (?:[\w./-]*#\d+(?:,? and |, |$))+$/i;

type Reference = Pick<PullRequest, 'repository' | 'url'> & { readonly number: number };

/**
 * GitLab's merge button: `Merge branch 'x' into 'y'`, the title, `See merge request group/project!N` (since 16
 * its address). A squash template may carry the same line.
 * Source: "Commit message templates", docs.gitlab.com.
 */
export const gitlabMerge: Grammar = (text) => {
  const seen = text.body.includes(SEE) ? lastSeen(text.body) : null;
  if (!seen) return NONE;
  return MERGE_SUBJECT.test(text.subject) ? merged(text, seen) : squashed(text, seen, text.subject);
};

/** `Title (!N)`, a common squash template; the sigil means something else outside GitLab. */
export const gitlabSquash: Grammar = (text, context) => {
  const suffix = context.forge === 'gitlab' ? parseSuffix(text.subject) : null;
  if (suffix?.sigil !== '!') return NONE;
  return squashed(text, { number: suffix.number, repository: null, url: null }, suffix.title);
};

interface Seen extends Reference {
  /** What stands above the line. */
  readonly above: string;
}

function lastSeen(body: string): Seen | null {
  const at = body.startsWith(SEE) && body.lastIndexOf(`\n${SEE}`) < 0 ? 0 : body.lastIndexOf(`\n${SEE}`) + 1;
  if (!body.startsWith(SEE, at)) return null;
  const end = body.indexOf('\n', at);
  const reference = referenceIn(body.slice(at + SEE.length, end < 0 ? body.length : end).trim());
  return reference && { ...reference, above: body.slice(0, at).trim() };
}

function referenceIn(text: string): Reference | null {
  const address = pullRequestAt(text);
  if (address) return address.forge === 'gitlab' ? address : null;
  const [, repository = null, digits] = REFERENCE.exec(text.replace(/\.$/, '')) ?? [];
  const number = numberOf(digits);
  return number === null ? null : { number, repository, url: null };
}

function merged(text: CommitText, { number, repository, url, above }: Seen): readonly PullRequest[] {
  const line = above.split('\n', 1)[0] ?? '';
  const title = ISSUES_ONLY.test(line) ? null : titleOrNull(line);
  const style = 'gitlab-merge';
  return [pullRequest({ forge: 'gitlab', number, repository, url, title, style, isMerge: text.isMerge })];
}

function squashed(
  text: CommitText,
  { number, repository, url }: Reference,
  title: string,
): readonly PullRequest[] {
  const style = text.isMerge ? 'gitlab-merge' : 'gitlab-trailer';
  return [
    pullRequest({
      forge: 'gitlab',
      number,
      repository,
      url,
      title: titleOrNull(title),
      style,
      isMerge: text.isMerge,
    }),
  ];
}

/**
 * Marge-bot's `Part-of: <https://HOST/group/project/-/merge_requests/N>` on every commit it rebases (GNOME,
 * freedesktop.org), and Odoo's robodoo with `Part-of: owner/name#N`. The title is not in the history.
 * Source: "Part-of" in github.com/smarkets/marge-bot's README; github.com/odoo/runbot, runbot_merge.
 */
export const partOf: Grammar = (text, context) => {
  const value = text.trailer('part-of').at(-1) ?? '';
  const address = pullRequestAt(value);
  const title = titleOrNull(text.subject);
  const { isMerge } = text;
  if (address) {
    const { forge, number, repository, url } = address;
    return [pullRequest({ forge, number, repository, url, title, style: 'gitlab-trailer', isMerge })];
  }
  const [, repository, digits] = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(value) ?? [];
  const number = numberOf(digits);
  if (number === null || repository === undefined || !isThisRepository(repository, context)) return NONE;
  return [pullRequest({ forge: 'github', number, repository, title, style: 'trailer', isMerge })];
};
