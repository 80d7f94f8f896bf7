import { type Grammar, isThisRepository, NONE, pullRequest, titleOrNull } from './grammar.ts';
import { pullRequestAt } from './pullRequestUrl.ts';

const INTEGRATED =
  /^(?:COPYBARA_INTEGRATE_REVIEW=|(?:Imported from GitHub PR |GitHub PR: ))(https?:\/\/\S+)(?: from ([\w-]+):)?/gm;
const PREFIX = /^(?:PR )?#\d+: +/;

/**
 * Google's Copybara import of pull requests: `PR #N: Title`, in the body `COPYBARA_INTEGRATE_REVIEW=ADDRESS
 * from USER:BRANCH HASH`. One internal repository feeds several public ones, so another repository's number
 * is none here. Source: `github_pr_origin` in docs/reference.md, github.com/google/copybara.
 */
export const copybara: Grammar = (text, context) => {
  if (!text.body.includes('COPYBARA_INTEGRATE_REVIEW=') && !text.body.includes('GitHub PR')) return NONE;
  for (const [, address = '', login] of text.body.matchAll(INTEGRATED)) {
    const reference = pullRequestAt(address);
    if (!reference?.repository || !isThisRepository(reference.repository, context)) continue;
    const { forge, number, repository, url } = reference;
    const title = titleOrNull(text.subject.replace(PREFIX, ''));
    const known = { repository, url, authorLogin: login ?? null };
    return [pullRequest({ forge, number, title, style: 'merge-script', isMerge: text.isMerge, ...known })];
  }
  return NONE;
};
