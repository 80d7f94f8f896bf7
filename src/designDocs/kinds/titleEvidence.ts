import { message } from '../../base/message.ts';
import { titleWords } from '../concepts/titleWords.ts';
import { NUMBER_PREFIXES } from './data/places.ts';
import { TITLE_SETS } from './data/titles.ts';
import type { DocumentKind } from './documentKind.ts';
import type { Evidence } from './evidence.ts';
import { indexPhrases, lookUp } from './phraseIndex.ts';

/** What kind a title names, if it does: `RFC 12: …`, `ADR-3 …`, `Design document: …`. */
export function titleEvidence(title: string): readonly Evidence[] {
  const prefix = PREFIX.exec(title)?.[1]?.toLowerCase();
  const numbered = prefix === undefined ? undefined : NUMBER_PREFIXES.get(prefix);
  if (numbered) return [names(title, PREFIX_WEIGHT, numbered)];
  if (IDENTIFIER.test(title)) return [];
  const [set] = lookUp(TITLES, titleWords(title));
  return set ? [names(title, set.weight, set.kind)] : [];
}

const PREFIX_WEIGHT = 6;
/** Abbreviations with a number, or with a colon or dash. */
const PREFIX = /^\[?([A-Za-z]{3,8})(?:[ #_-]{0,3}(?:\d|[Nn]{3,4}|[Xx]{3,4})|\]?\s?[:–—]|\s-\s)/;

/** `postmortem-timeline` is the title of a page about something of that name: a rule, an option, a command. */
const IDENTIFIER = /^(?!post-mortem$)[a-z]+(?:[-_.][a-z]+)+$/;

const TITLES = indexPhrases(TITLE_SETS.flatMap((set) => set.phrases.map((phrase) => [phrase, set] as const)));

function names(title: string, weight: number, kind: DocumentKind): Evidence {
  return { weight, kind, reason: message('Its title is “{title}”.', { title: title.slice(0, 60) }) };
}
