import { type Grammar, NONE, numberOf, pullRequest, titleInBody, titleOrNull } from './grammar.ts';

/** A first paragraph of several lines puts the title behind the number. */
const SUBJECT = /^Merged in (\S+) \(pull request #(\d+)\)(?: +(\S.*))?$/;

/**
 * Bitbucket Cloud: `Merged in BRANCH (pull request #N)`, from a fork `Merged in OWNER/NAME …`, then the title;
 * the same for merge commits and squashes. Source: "Merge a pull request", support.atlassian.com.
 */
export const bitbucketCloud: Grammar = (text) => {
  if (!text.subject.startsWith('Merged in ')) return NONE;
  const [, , digits, rest] = SUBJECT.exec(text.subject) ?? [];
  const number = numberOf(digits);
  if (number === null) return NONE;
  const title = titleOrNull(rest) ?? titleInBody(text.body);
  return [
    pullRequest({ forge: 'bitbucket', number, title, style: 'bitbucket-cloud', isMerge: text.isMerge }),
  ];
};
