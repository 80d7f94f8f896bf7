import { type Grammar, NONE, numberOf, pullRequest, titleOrNull } from './grammar.ts';

/** Since version 7; teams drop the `#`, or the number. */
const TITLED = /^Pull request(?: #?(\d+))?: *(\S.*)$/;
/** Up to version 6; its body lists the merged commits and holds no title. */
const UNTITLED = /^Merge pull request #(\d+) in (\S+\/\S+) from \S+ to \S+$/;
/** Stands in the body, but joins the subject where no blank line parts them. */
const MERGE_IN = / Merge in \S+\/\S+ from \S+ to \S+$/;

/**
 * Bitbucket Server and Data Center: `Pull request #N: Title` with `Merge in PROJECT/name from x to y` in the
 * body, earlier `Merge pull request #N in PROJECT/name from x to y`. The project key is no web address, so
 * neither names the repository. Source: "Pull request merge strategies", confluence.atlassian.com.
 */
export const bitbucketServer: Grammar = (text) => {
  const first = text.subject[0];
  if (first !== 'P' && first !== 'M') return NONE;
  const { isMerge } = text;
  const forge = 'bitbucket';
  const style = 'bitbucket-server';
  const [, digits, title] = TITLED.exec(text.subject) ?? [];
  if (title !== undefined) {
    return [
      pullRequest({
        forge,
        number: numberOf(digits),
        title: titleOrNull(title.replace(MERGE_IN, '')),
        style,
        isMerge,
      }),
    ];
  }
  const number = numberOf(UNTITLED.exec(text.subject)?.[1]);
  return number === null ? NONE : [pullRequest({ forge, number, title: null, style, isMerge })];
};
