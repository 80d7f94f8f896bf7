import type { PullRequest } from '../pullRequest.ts';
import { type CommitText, type Grammar, isThisProject, NONE, pullRequest, titleOrNull } from './grammar.ts';
import { type PullRequestReference, pullRequestAt } from './pullRequestUrl.ts';
import { parseSuffix } from './suffix.ts';

const RESOLVED = /^Pull[ -]Request[ -]resolved: *(\S+)/gim;
const CLOSES = /^Closes (https?:\/\/\S+)$/gim;
const MARKS = ['Pulled By: ', 'fbshipit-source-id: ', 'Differential Revision: '];

/**
 * Meta's import of GitHub pull requests (ShipIt, ghstack, PyTorch's merge bot): the body holds
 * `Pull Request resolved: ADDRESS`, in 2017 `Closes ADDRESS`, later also the suffix `(#N)`. One internal
 * repository feeds many public ones, so that another project's number may stand in all three places.
 * Source: "Landing" in pytorch/pytorch's CONTRIBUTING.md; facebook/fbshipit; github.com/ezyang/ghstack.
 */
export const facebookImport: Grammar = (text, context) => {
  const resolved = text.body.includes('esolved:') ? lastReference(text.body, RESOLVED) : null;
  if (resolved) return isThisProject(resolved.repository, context) ? imported(text, resolved) : NONE;
  if (!MARKS.some((mark) => text.body.includes(mark))) return NONE;
  const closed = text.body.includes('loses http') ? lastReference(text.body, CLOSES) : null;
  if (closed) return isThisProject(closed.repository, context) ? imported(text, closed) : NONE;
  const suffix = text.trailer('fbshipit-source-id').length > 0 ? parseSuffix(text.subject) : null;
  if (suffix?.sigil !== '#') return NONE;
  return imported(text, { forge: 'github', number: suffix.number, repository: null, url: null });
};

function lastReference(body: string, pattern: RegExp): PullRequestReference | null {
  let last: PullRequestReference | null = null;
  for (const match of body.matchAll(pattern)) last = pullRequestAt(match[1] ?? '') ?? last;
  return last;
}

function imported(
  text: CommitText,
  {
    forge,
    number,
    repository,
    url,
  }: Pick<PullRequest, 'forge' | 'repository' | 'url'> & { readonly number: number },
): readonly PullRequest[] {
  const suffix = parseSuffix(text.subject);
  const title = titleOrNull(suffix?.number === number ? suffix.title : text.subject);
  const style = 'facebook-import';
  return [pullRequest({ forge, number, repository, url, title, style, isMerge: text.isMerge })];
}
