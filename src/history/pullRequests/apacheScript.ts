import { type Grammar, isThisProject, NONE, numberOf, pullRequest, titleOrNull } from './grammar.ts';

/** Only with the head branch: a bare `Closes #N` names an issue as often as a pull request. */
const SENTENCE =
  /^(?:This )?[Cc]loses (?:([\w.-]+\/[\w.-]+))?#(\d+) from ([\w-]+)\/\S+(?: *$| and squashes the following commits:?)/m;
/** Camel's and ActiveMQ's merges say nothing else. */
const BARE_MERGE = /^This closes #(\d+)\.?$/i;

/**
 * Apache's merge script (Spark's dev/merge_spark_pr.py and its copies): the commit keeps the pull request's
 * title and ends in `Closes #N from USER/BRANCH.`, earlier `… and squashes the following commits:`.
 */
export const apacheScript: Grammar = (text, context) => {
  if (text.isMerge) {
    const number = numberOf(BARE_MERGE.exec(text.subject)?.[1]);
    if (number !== null) {
      return [pullRequest({ forge: 'github', number, title: null, style: 'apache-script', isMerge: true })];
    }
  }
  if (!text.body.includes('loses ') || !text.body.includes(' from ')) return NONE;
  const [, repository = null, digits, user] = SENTENCE.exec(text.body) ?? [];
  const number = numberOf(digits);
  if (number === null || user === undefined || !isThisProject(repository, context)) return NONE;
  return [
    pullRequest({
      forge: 'github',
      number,
      title: titleOrNull(text.subject),
      style: 'apache-script',
      isMerge: text.isMerge,
      repository,
      authorLogin: user,
    }),
  ];
};
