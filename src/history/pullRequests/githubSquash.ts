import type { Forge, RepositoryContext } from '../pullRequest.ts';
import { type CommitText, type Grammar, NONE, pullRequest, titleOrNull } from './grammar.ts';
import { parseSuffix } from './suffix.ts';

const CHERRY_PICKED = /^\(cherry[ -]picked from commit /m;

/**
 * GitHub's squash button, and merges titled by their pull request (merge queue, "pull request title" setting):
 * `Title (#N)`. Only the last number counts: `[1.2] Title (#5) (#6)` is the backport 6 of 5. CPython's bots
 * write `(GH-N)`. Source: "Configuring commit squashing for pull requests", docs.github.com.
 *
 * Where GitHub did not commit, the number may as well be an issue's: the history's habit decides
 * (`suffixHabit.ts`). Merges made by hand (`merge 3.2 (#14509)`) never count, nor does a picked `(GH-N)`,
 * which is the number of somebody else's repository more often than not.
 */
export const githubSquash: Grammar = (text, context) => {
  const suffix = parseSuffix(text.subject);
  if (suffix === null || suffix.sigil === '!') return NONE;
  if (!text.committedByGitHub) {
    if (text.isMerge || !context.suffixIsPullRequest || !numbersPullRequestsByHash(context)) return NONE;
    if (suffix.sigil === 'GH-' && CHERRY_PICKED.test(text.body)) return NONE;
  }
  return [
    pullRequest({
      forge: forgeOf(text, context),
      number: suffix.number,
      title: titleOrNull(suffix.title),
      style: styleOf(text, context),
      isMerge: text.isMerge,
    }),
  ];
};

/** On the other forges `#N` is an issue or a work item, whatever the habit. */
function numbersPullRequestsByHash({ forge }: RepositoryContext): boolean {
  return forge === null || forge === 'github' || forge === 'gitea';
}

function forgeOf(text: CommitText, context: RepositoryContext): Forge | null {
  return text.committedByGitHub ? 'github' : context.forge;
}

function styleOf(text: CommitText, context: RepositoryContext) {
  if (text.isMerge) return 'github-merge';
  return !text.committedByGitHub && context.forge === 'gitea' ? 'gitea-squash' : 'github-squash';
}
