import type { CoreConcept } from '../../../base/finding.ts';
import type { Span } from '../../../base/span.ts';
import type { Language } from '../concept.ts';
import type { CuePhrases } from './cues.ts';
import { OTHER_CUES } from './elsewhere.ts';
import { ENGLISH_CUES } from './en.ts';

/** Where cues are looked for: in text that suggests nothing, or under a heading that already does. */
export type CuePlace = 'anywhere' | 'underHeading';

/** The first sentence of `text` that shows the concept, as offsets in it; `null` when none does. */
export type CueFinder = (text: string, place: CuePlace) => Span | null;

/** Looks for one concept in English and in the document's own language. */
export function cueFinder(concept: CoreConcept, language: Language): CueFinder {
  const known = new Set([SEARCHES.en?.[concept], SEARCHES[language]?.[concept]]);
  return (text, place) => {
    const lower = text.toLowerCase();
    for (const searches of known) {
      for (const search of searches?.[place] ?? []) {
        const found = firstCue(lower, search);
        if (found) return found;
      }
    }
    return null;
  };
}

interface CueSearch {
  /** What a sentence must hold to be looked at. */
  readonly stem: RegExp;
  readonly cue: RegExp;
  readonly unlessBefore: readonly RegExp[];
}

/** The beginning of a word. */
const WORD = '\\b';

const SEARCHES: Readonly<
  Partial<Record<Language, Readonly<Record<CoreConcept, Readonly<Record<CuePlace, readonly CueSearch[]>>>>>>
> = Object.fromEntries(
  Object.entries({ ...OTHER_CUES, en: ENGLISH_CUES }).map(([language, cues]) => [
    language,
    Object.fromEntries(Object.entries(cues).map(([concept, phrases]) => [concept, searchesFor(phrases)])),
  ]),
);

/** Engines take milliseconds to compile expressions of this size, so that no source stands in two of them. */
function searchesFor(phrases: CuePhrases): Readonly<Record<CuePlace, readonly CueSearch[]>> {
  const [cue] = anyOf(phrases.anywhere);
  const [suggested] = anyOf(phrases.underHeading);
  const [stem = cue] = anyOf(phrases.stems);
  const unlessBefore = anyOf(phrases.unlessBefore);
  const plain = stem && cue ? [{ stem, cue, unlessBefore }] : [];
  const unlessPresent = [...unlessBefore, ...anyOf(phrases.unlessBeforeAnywhere)];
  return {
    anywhere: plain.map((search) => ({ ...search, unlessBefore: unlessPresent })),
    underHeading: [...plain, ...(suggested ? [{ stem: suggested, cue: suggested, unlessBefore }] : [])],
  };
}

/**
 * One expression for all, none for none. It looks for the beginning of a word once, not once for each source. Without
 * the flag `u`, which costs engines twice the code.
 */
function anyOf(sources: readonly string[]): readonly RegExp[] {
  if (sources.length === 0) return [];
  const words = sources.flatMap((source) => (source.startsWith(WORD) ? [source.slice(WORD.length)] : []));
  const others = sources.filter((source) => !source.startsWith(WORD));
  const union = [...(words.length > 0 ? [`${WORD}(?:${words.join('|')})`] : []), ...others].join('|');
  return [new RegExp(union, 'g')];
}

function firstCue(text: string, { stem, cue, unlessBefore }: CueSearch): Span | null {
  let read = 0;
  for (const { index } of text.matchAll(stem)) {
    if (index < read) continue;
    const start = sentenceStart(text, index, read);
    const end = sentenceEnd(text, index);
    const sentence = text.slice(start, end);
    for (const match of sentence.matchAll(cue)) {
      const before = sentence.slice(0, match.index);
      if (!unlessBefore.some((expression) => before.search(expression) >= 0)) return { start, end };
    }
    read = end;
  }
  return null;
}

/** How far a sentence reaches to either side of a word in it. */
const MAX_REACH = 300;

function sentenceStart(text: string, index: number, from: number): number {
  const first = Math.max(from, index - MAX_REACH);
  let start = index;
  while (start > first && !endsSentence(text, start - 1)) start--;
  while (start < index && /\s/.test(text[start] ?? '')) start++;
  return start;
}

function sentenceEnd(text: string, index: number): number {
  const last = Math.min(text.length, index + MAX_REACH);
  let end = index;
  while (end < last && !endsSentence(text, end)) end++;
  return Math.min(end + 1, text.length);
}

/** A full stop, but not the one in `e.g. this`, or its like. */
function endsSentence(text: string, index: number): boolean {
  const character = text[index] ?? '';
  if ('。！？'.includes(character)) return true;
  if (!'.!?'.includes(character) || !/\s/.test(text[index + 1] ?? ' ')) return false;
  return text[index - 2] !== '.' && !text.startsWith('vs.', index - 2);
}
