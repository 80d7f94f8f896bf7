import { message } from '../../base/message.ts';
import { titleWords } from '../concepts/titleWords.ts';
import { TITLE_SETS } from './data/titles.ts';
import type { Evidence } from './evidence.ts';
import { indexPhrases, lookUp } from './phraseIndex.ts';

/** What kind a title names, if it does. */
export function titleEvidence(title: string): readonly Evidence[] {
  const words = titleWords(title).replace(/^([a-z]{2,4})\d+(?= |$)/, '$1');
  const [set] = lookUp(TITLES, words);
  if (!set) return [];
  const { weight, kind } = set;
  return [{ weight, kind, reason: message('Its title is “{title}”.', { title: title.slice(0, 60) }) }];
}

const TITLES = indexPhrases(TITLE_SETS.flatMap((set) => set.phrases.map((phrase) => [phrase, set] as const)));
