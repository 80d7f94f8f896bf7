import { type Grammar, NONE, numberOf, pullRequest, titleInBody, titleOrNull } from './grammar.ts';

const SUBJECT = /^Merged PR (\d+)(?:: *(.*)|)$/;
/** What Visual Studio Team Services wrote until 2018; no `#`, unlike GitHub. */
const EARLY = /^Merge pull request (\d+) from \S+ into \S+$/;

/**
 * Azure DevOps, whatever the merge type: `Merged PR N: Title`. A title may hold the `!N` or `Merged PR N` of
 * another project; only the first number counts. Source: "Complete a pull request", learn.microsoft.com.
 */
export const azure: Grammar = (text) => {
  if (!text.subject.startsWith('Merge')) return NONE;
  const [, digits, rest] = SUBJECT.exec(text.subject) ?? EARLY.exec(text.subject) ?? [];
  const number = numberOf(digits);
  if (number === null) return NONE;
  const title = titleOrNull(rest) ?? titleInBody(text.body);
  return [pullRequest({ forge: 'azure', number, title, style: 'azure', isMerge: text.isMerge })];
};
