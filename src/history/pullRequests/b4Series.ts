import { type Grammar, NONE, pullRequest } from './grammar.ts';

const SUBJECT = /^Merge patch series "(.+)"(?: into \S+)?$/;

/**
 * b4 (`b4 shazam -M`): `Merge patch series "Title"`, one mail thread merged as a branch. There is no number;
 * the `Link:` leads to the mailing list. Source: "shazam", b4.docs.kernel.org.
 */
export const b4Series: Grammar = (text) => {
  if (!text.isMerge || !text.subject.startsWith('Merge patch series "')) return NONE;
  const title = SUBJECT.exec(text.subject)?.[1];
  if (title === undefined) return NONE;
  return [pullRequest({ forge: null, number: null, title, style: 'b4-series', isMerge: true })];
};
