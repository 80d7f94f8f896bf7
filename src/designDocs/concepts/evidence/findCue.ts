import type { CoreConcept } from '../../../base/finding.ts';
import type { Language } from '../concept.ts';
import type { CuePhrases } from './cues.ts';
import { OTHER_CUES } from './elsewhere.ts';
import { ENGLISH_CUES } from './en.ts';

/** Where cues are looked for: in text that suggests nothing, or under a heading that already does. */
export type CuePlace = 'anywhere' | 'underHeading';

/** The first sentence of `text` that shows the concept, as offsets in it; `null` when none does. */
export type CueFinder = (
  text: string,
  place: CuePlace,
) => { readonly start: number; readonly end: number } | null;

/** Looks for one concept in English and in the document's own language. */
export function cueFinder(concept: CoreConcept, language: Language): CueFinder {
  const finders = [EXPRESSIONS.en?.[concept], EXPRESSIONS[language]?.[concept]].filter(
    (found) => found !== undefined,
  );
  const known = [...new Set(finders)];
  return (text, place) => {
    const lower = text.toLowerCase();
    for (const expressions of known) {
      const { cue, unlessBefore } = expressions[place];
      const found = firstCue(lower, cue, unlessBefore);
      if (found) return found;
    }
    return null;
  };
}

/** The beginning of a word. */
const WORD = '\\b';

type CueExpressions = Readonly<
  Record<CuePlace, { readonly cue: RegExp; readonly unlessBefore: RegExp | null }>
>;

const EXPRESSIONS: Readonly<Partial<Record<Language, Readonly<Record<CoreConcept, CueExpressions>>>>> =
  Object.fromEntries(
    Object.entries({ ...OTHER_CUES, en: ENGLISH_CUES }).map(([language, cues]) => [
      language,
      Object.fromEntries(Object.entries(cues).map(([concept, phrases]) => [concept, compiled(phrases)])),
    ]),
  );

function compiled({
  anywhere,
  underHeading,
  unlessBefore,
  unlessBeforeAnywhere,
}: CuePhrases): CueExpressions {
  return {
    anywhere: {
      cue: new RegExp(union(anywhere), 'gu'),
      unlessBefore: anyOf([...unlessBefore, ...unlessBeforeAnywhere]),
    },
    underHeading: {
      cue: new RegExp(union([...anywhere, ...underHeading]), 'gu'),
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

function firstCue(text: string, expression: RegExp, unlessBefore: RegExp | null) {
  for (const match of text.matchAll(expression)) {
    const start = sentenceStart(text, match.index);
    if (unlessBefore?.test(text.slice(start, match.index))) continue;
    return { start, end: sentenceEnd(text, match.index + match[0].length) };
  }
  return null;
}

const MAX_SENTENCE = 400;

function sentenceStart(text: string, index: number): number {
  const from = Math.max(0, index - MAX_SENTENCE);
  const before = text.slice(from, index);
  const end = /.*[.!?。！？;](?=\s|[^\s.])\s*/su.exec(before);
  return from + (end?.[0].length ?? 0);
}

function sentenceEnd(text: string, index: number): number {
  const end = /[.!?。！？]/.exec(text.slice(index, index + MAX_SENTENCE));
  return end ? index + end.index + 1 : Math.min(text.length, index + MAX_SENTENCE);
}
