import type { CoreConcept } from '../../../base/finding.ts';
import { lazily } from '../../../base/lazily.ts';
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
  const known = new Set([SEARCHES.en?.(), SEARCHES[language]?.()].map((searches) => searches?.[concept]));
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
  readonly stems: readonly RegExp[];
  readonly cues: readonly RegExp[];
  readonly unlessBefore: readonly RegExp[];
}

/** In UTF-16 code units. Expressions twice as long take engines four times as long to compile. */
const MAX_SOURCE = 1_000;

/** The beginning of a word. */
const WORD = '\\b';

type ConceptSearches = Readonly<Record<CoreConcept, Readonly<Record<CuePlace, readonly CueSearch[]>>>>;

/** Made when a document is in the language: few runs meet more than one or two. */
const SEARCHES: Readonly<Partial<Record<Language, () => ConceptSearches>>> = Object.fromEntries(
  Object.entries({ ...OTHER_CUES, en: ENGLISH_CUES }).map(([language, cues]) => [
    language,
    lazily(() => ({
      problem: searchesFor(cues.problem),
      alternatives: searchesFor(cues.alternatives),
      'trade-offs': searchesFor(cues['trade-offs']),
    })),
  ]),
);

/** No source stands in two expressions, because engines take milliseconds to compile some of them. */
function searchesFor(phrases: CuePhrases): Readonly<Record<CuePlace, readonly CueSearch[]>> {
  const cues = expressionsFor(phrases.anywhere);
  const suggested = expressionsFor(phrases.underHeading);
  const stems = phrases.stems.length > 0 ? expressionsFor(phrases.stems) : cues;
  const unlessBefore = expressionsFor(phrases.unlessBefore);
  const unlessPresent = [...unlessBefore, ...expressionsFor(phrases.unlessBeforeAnywhere)];
  return {
    anywhere: [{ stems, cues, unlessBefore: unlessPresent }],
    underHeading: [
      { stems, cues, unlessBefore },
      { stems: suggested, cues: suggested, unlessBefore },
    ],
  };
}

/**
 * Few expressions for many. Each looks for the beginning of a word once, not once for each source. Without the flag
 * `u`, for which engines make twice the code.
 */
function expressionsFor(sources: readonly string[]): readonly RegExp[] {
  const words = sources.flatMap((source) => (source.startsWith(WORD) ? [source.slice(WORD.length)] : []));
  const others = sources.filter((source) => !source.startsWith(WORD));
  return [
    ...unionsOf(words).map((union) => new RegExp(`${WORD}(?:${union})`, 'g')),
    ...unionsOf(others).map((union) => new RegExp(union, 'g')),
  ];
}

function unionsOf(sources: readonly string[]): readonly string[] {
  const unions: string[] = [];
  for (const source of sources) {
    const last = unions.at(-1);
    if (last === undefined || last.length > MAX_SOURCE) unions.push(source);
    else unions[unions.length - 1] = `${last}|${source}`;
  }
  return unions;
}

function firstCue(text: string, { stems, cues, unlessBefore }: CueSearch): Span | null {
  for (const stem of stems) {
    let read = 0;
    for (const { index } of text.matchAll(stem)) {
      if (index < read) continue;
      const start = sentenceStart(text, index, read);
      const end = sentenceEnd(text, index);
      const sentence = text.slice(start, end);
      if (cues.some((cue) => holdsCue(sentence, cue, unlessBefore))) return { start, end };
      read = end;
    }
  }
  return null;
}

function holdsCue(sentence: string, cue: RegExp, unlessBefore: readonly RegExp[]): boolean {
  for (const { index } of sentence.matchAll(cue)) {
    const before = sentence.slice(0, index);
    if (!unlessBefore.some((expression) => before.search(expression) >= 0)) return true;
  }
  return false;
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
