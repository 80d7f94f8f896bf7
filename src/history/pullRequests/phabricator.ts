import { commaSeparated, type Grammar, NONE, numberOf, pullRequest, titleOrNull } from './grammar.ts';

const FIELD = /^Differential Revision:[ \t]*(\S+)$/m;
const QUOTES_ORIGINAL = /^Original (?:commit |review )?(?:message|description|summary)\b/im;
/** A full address; or the bare number of the first years and of Meta's own server. */
const REVISION = /^(?:(https?:\/\/\S+)\/)?D?(\d+)\.?$/;

/**
 * Phabricator and Phorge (`arc land`): the field `Differential Revision: https://HOST/D123`, at the end unless
 * a person added a line. LLVM's reverts quote the original message, field included: that is not theirs.
 * Source: "Arcanist User Guide: arc diff", secure.phabricator.com/book/phabricator.
 */
export const phabricator: Grammar = (text) => {
  const isQuoting = text.subject.startsWith('Revert') && QUOTES_ORIGINAL.test(text.body);
  const field = text.trailer('differential revision').at(-1) ?? FIELD.exec(text.body)?.[1];
  const [, host, digits] = isQuoting ? [] : (REVISION.exec(field ?? '') ?? []);
  const number = numberOf(digits);
  if (number === null) return NONE;
  return [
    pullRequest({
      forge: 'phabricator',
      number,
      url: host === undefined ? null : `${host}/D${number}`,
      title: titleOrNull(text.subject),
      style: 'phabricator',
      isMerge: text.isMerge,
      reviewers: commaSeparated(text.trailer('reviewed by').at(-1)),
    }),
  ];
};
