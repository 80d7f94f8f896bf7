import type { RepositoryContext } from '../pullRequest.ts';
import { type Grammar, NONE, numberOf, pullRequest, titleInBody, titleOrNull } from './grammar.ts';

/** TensorFlow's and other API clients write `owner:branch`; Prow and `hub merge` what GitHub writes. */
const SUBJECT = /^Merge pull request #(\d+) from (\S+?)(?: into \S+)?(?::? +(\S.*))?$/;

/**
 * GitHub's merge button: `Merge pull request #N from OWNER/BRANCH`, the title on the body's first line.
 * Source: "About pull request merges", docs.github.com.
 */
export const githubMerge: Grammar = (text, context) => {
  if (!text.subject.startsWith('Merge pull request #')) return NONE;
  const [, digits, head, rest] = SUBJECT.exec(text.subject) ?? [];
  const number = numberOf(digits);
  if (number === null || head === undefined) return NONE;
  return [
    pullRequest({
      forge: 'github',
      number,
      title: titleOrNull(rest) ?? titleInBody(text.body),
      style: 'github-merge',
      isMerge: text.isMerge,
      authorLogin: ownerOf(head, context),
    }),
  ];
};

/** The head's owner, unless it is this repository's own: then the branch says nothing about a person. */
function ownerOf(head: string, context: RepositoryContext): string | null {
  const owner = /^([^/:]+)[/:]/.exec(head)?.[1];
  const here = context.fullName?.split('/')[0];
  return owner === undefined || owner.toLowerCase() === here?.toLowerCase() ? null : owner;
}
