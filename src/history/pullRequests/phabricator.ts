import { type Grammar, NONE, numberOf, pullRequest, titleOrNull } from './grammar.ts';

/** A full address; or the bare number of the first years and of Meta's own server. */
const REVISION = /^(?:(https?:\/\/\S+)\/)?D?(\d+)\.?$/;

/**
 * Phabricator and Phorge (`arc land`): the trailer `Differential Revision: https://HOST/D123`.
 * Source: "Arcanist User Guide: arc diff", secure.phabricator.com/book/phabricator.
 */
export const phabricator: Grammar = (text) => {
  const [, host, digits] = REVISION.exec(text.trailer('differential revision').at(-1) ?? '') ?? [];
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
      reviewers: (text.trailer('reviewed by').at(-1) ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    }),
  ];
};
