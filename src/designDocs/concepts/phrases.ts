import type { Concept, Language } from './concept.ts';
import type { Weight } from './families/family.ts';
import { titleWords } from './titleWords.ts';

/** What a phrase of a heading family stands for; `concept` is `null` for one that stands for none. */
export interface PhraseMeaning {
  readonly phrase: string;
  readonly concept: Concept | null;
  readonly weight: Weight;
  readonly language: Language;
}

/** Phrases ready for look-up. */
export interface CompiledPhrases {
  /** Without `*`, by their words. */
  readonly exact: ReadonlyMap<string, readonly PhraseMeaning[]>;
  /** With `*`, by the first word of their first literal part, or `''` for a language without spaces. */
  readonly globs: ReadonlyMap<string, readonly Glob[]>;
}

interface Glob {
  readonly meaning: PhraseMeaning;
  /** What must follow one another, with anything between. */
  readonly literals: readonly string[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/**
 * Expands and indexes the phrases of several languages. A word that an earlier language knows by itself may not be
 * followed by anything in a later one: what French says of `impact …` is no matter of English headings.
 */
export function compilePhrases(languages: readonly (readonly PhraseMeaning[])[]): CompiledPhrases {
  const exact = new Map<string, PhraseMeaning[]>();
  const globs = new Map<string, Glob[]>();
  for (const meanings of languages) {
    const earlier: CompiledPhrases = { exact: new Map(exact), globs: new Map(globs) };
    for (const meaning of meanings) {
      for (const phrase of new Set(expandPhrase(meaning.phrase))) {
        const words = titleWords(phrase);
        const bare = words.replaceAll('*', '').trim();
        if (words.includes('*') && matchPhrases(earlier, bare).length === 0)
          add(globs, ...keyed(words, meaning));
        else add(exact, bare, meaning);
      }
    }
  }
  return { exact, globs };
}

/** The meanings of one name. */
export function matchPhrases({ exact, globs }: CompiledPhrases, words: string): readonly PhraseMeaning[] {
  const isSpaced = !WORDLESS.test(words);
  const text = isSpaced ? ` ${words} ` : words;
  const keys = isSpaced ? new Set(words.split(' ')) : [''];
  const found = [...(exact.get(words) ?? [])];
  for (const key of keys) {
    for (const glob of globs.get(key) ?? []) if (matches(glob, text)) found.push(glob.meaning);
  }
  return found;
}

const WORDLESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** All readings of a phrase with `{a|b}` and `(s)`. */
export function expandPhrase(phrase: string): readonly string[] {
  const choice = /\{([^{}]*)\}|\(([a-z]+)\)/.exec(phrase);
  if (!choice) return [phrase];
  const [whole, among, ending = ''] = choice;
  const before = phrase.slice(0, choice.index);
  const after = phrase.slice(choice.index + whole.length);
  const readings = among === undefined ? ['', ending] : among.split('|');
  return readings.flatMap((reading) => expandPhrase(before + reading + after));
}

function keyed(words: string, meaning: PhraseMeaning): [string, Glob] {
  const isSpaced = !WORDLESS.test(words);
  const parts = words.split('*').map((part) => part.trim());
  const literals = parts.filter((part) => part !== '');
  const glob = {
    meaning,
    literals: isSpaced ? literals.map((literal) => ` ${literal} `) : literals,
    atStart: parts[0] !== '',
    atEnd: parts.at(-1) !== '',
  };
  return [isSpaced ? (literals[0]?.split(' ')[0] ?? '') : '', glob];
}

function matches({ literals, atStart, atEnd }: Glob, text: string): boolean {
  let position = 0;
  for (const [index, literal] of literals.entries()) {
    const found = text.indexOf(literal, position);
    if (found < 0 || (atStart && index === 0 && found > 0)) return false;
    // Spaced literals share the space between them.
    position = found + literal.length - (literal.endsWith(' ') ? 1 : 0);
  }
  const last = literals.at(-1) ?? '';
  return !atEnd || text.endsWith(last);
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
