import { type Grammar, isThisRepository, NONE, numberOf, pullRequest, titleOrNull } from './grammar.ts';

/** On a line of its own, lower case, followed by the signature of whoever approved it. */
const CLOSES = /^closes ([\w.-]+\/[\w.-]+)#(\d+)\n+(?=(?:[A-Z][\w-]*: .*\n+)*Signed-off-by: )/m;

/**
 * Odoo's robodoo: the last commit of a pull request ends in `closes owner/name#N` and the reviewer's
 * `Signed-off-by`; the others carry `Part-of:` (`gitlab.ts`). Any other `closes` names an issue.
 * Source: runbot_merge/models/pull_requests.py, github.com/odoo/runbot.
 */
export const robodoo: Grammar = (text, context) => {
  if (!text.body.includes('closes ') || context.fullName === null) return NONE;
  const [, repository, digits] = CLOSES.exec(text.body) ?? [];
  const number = numberOf(digits);
  if (number === null || repository === undefined || !isThisRepository(repository, context)) return NONE;
  const title = titleOrNull(text.subject);
  return [
    pullRequest({ forge: 'github', number, repository, title, style: 'trailer', isMerge: text.isMerge }),
  ];
};
