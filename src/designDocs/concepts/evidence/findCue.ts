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
  const known = new Set([EXPRESSIONS.en?.[concept], EXPRESSIONS[language]?.[concept]]);
  return (text, place) => {
    const lower = text.toLowerCase();
    for (const expressions of known) {
      const found = expressions ? firstCue(lower, expressions[place]) : null;
      if (found) return found;
    }
    return null;
  };
}

interface CueExpressions {
  /** What a sentence must hold to be looked at. */
  readonly stem: RegExp;
  readonly cue: RegExp;
  readonly unlessBefore: RegExp | null;
}

/** The beginning of a word. */
const WORD = '\\b';

const EXPRESSIONS: Readonly<
  Partial<Record<Language, Readonly<Record<CoreConcept, Readonly<Record<CuePlace, CueExpressions>>>>>>
> = Object.fromEntries(
  Object.entries({ ...OTHER_CUES, en: ENGLISH_CUES }).map(([language, cues]) => [
    language,
    Object.fromEntries(Object.entries(cues).map(([concept, phrases]) => [concept, compiled(phrases)])),
  ]),
);

function compiled(phrases: CuePhrases): Readonly<Record<CuePlace, CueExpressions>> {
  const { stems, anywhere, underHeading, unlessBefore, unlessBeforeAnywhere } = phrases;
  const suggested = new RegExp(union([...anywhere, ...underHeading]), 'u');
  return {
    anywhere: {
      stem: new RegExp(union(stems.length > 0 ? stems : anywhere), 'gu'),
      cue: new RegExp(union(anywhere), 'gu'),
      unlessBefore: anyOf([...unlessBefore, ...unlessBeforeAnywhere]),
    },
    underHeading: {
      stem: new RegExp(suggested, 'gu'),
      cue: new RegExp(suggested, 'gu'),
      unlessBefore: anyOf(unlessBefore),
    },
  };
}

function anyOf(sources: readonly string[]): RegExp | null {
  return sources.length > 0 ? new RegExp(union(sources), 'u') : null;
}

/** One expression for all. It looks for the beginning of a word once, not once for each source. */
function union(sources: readonly string[]): string {
  const words = sources.flatMap((source) => (source.startsWith(WORD) ? [source.slice(WORD.length)] : []));
  const others = sources.filter((source) => !source.startsWith(WORD));
  return [...(words.length > 0 ? [`${WORD}(?:${words.join('|')})`] : []), ...others].join('|');
}

function firstCue(text: string, { stem, cue, unlessBefore }: CueExpressions): Span | null {
  let read = 0;
  for (const { index } of text.matchAll(stem)) {
    if (index < read) continue;
    const start = sentenceStart(text, index, read);
    const end = sentenceEnd(text, index);
    const sentence = text.slice(start, end);
    for (const match of sentence.matchAll(cue)) {
      if (!unlessBefore?.test(sentence.slice(0, match.index))) return { start, end };
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
