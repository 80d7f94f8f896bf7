import { lazily } from '../../base/lazily.ts';
import type { Concept, Language } from './concept.ts';
import type { Weight } from './families/family.ts';

/** What a phrase of a heading family stands for; `concept` is `null` for one that stands for none. */
export interface PhraseMeaning {
  readonly phrase: string;
  readonly concept: Concept | null;
  readonly weight: Weight;
  readonly language: Language;
}

/** Phrases ready for look-up, by each word with which what they match can begin; those without spaces under `''`. */
export type CompiledPhrases = ReadonlyMap<string, readonly CompiledPhrase[]>;

interface CompiledPhrase {
  readonly meaning: PhraseMeaning;
  /** Over ` word word`, or over a text without spaces. Made when it is needed: most never are. */
  readonly pattern: () => RegExp;
}

/** Indexes phrases. Every one costs one expression at most, however many readings it has. */
export function compilePhrases(meanings: readonly PhraseMeaning[]): CompiledPhrases {
  const index = new Map<string, CompiledPhrase[]>();
  for (const meaning of meanings) {
    const isWordless = WORDLESS.test(meaning.phrase);
    const pattern = lazily(() => new RegExp(`^${patternOf(meaning.phrase, isWordless)}$`, 'u'));
    const compiled = { meaning, pattern };
    for (const key of isWordless ? [''] : firstWords(meaning.phrase)) {
      const list = index.get(key);
      if (list) list.push(compiled);
      else index.set(key, [compiled]);
    }
  }
  return index;
}

/** The meanings of one name, as `titleWords` gives it. */
export function matchPhrases(phrases: CompiledPhrases, words: string): readonly PhraseMeaning[] {
  const isWordless = WORDLESS.test(words);
  const text = isWordless ? words : ` ${words}`;
  const keys = isWordless ? [''] : new Set(words.split(' '));
  const found: PhraseMeaning[] = [];
  for (const key of keys) {
    for (const { meaning, pattern } of phrases.get(key) ?? []) if (pattern().test(text)) found.push(meaning);
  }
  return found;
}

/** All readings of a phrase with `{a|b}` and `(s)`. */
export function readingsOf(phrase: string): readonly string[] {
  const choice = CHOICE.exec(phrase);
  if (!choice) return [phrase.replace(/ {2,}/g, ' ').trim()];
  const [whole, among, ending = ''] = choice;
  const before = phrase.slice(0, choice.index);
  const after = phrase.slice(choice.index + whole.length);
  const readings = among === undefined ? ['', ending] : among.split('|');
  return readings.flatMap((reading) => readingsOf(before + reading + after));
}

const WORDLESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const CHOICES = /[{(*]/;
const CHOICE = /\{([^{}]*)\}|\(([\p{L}]+)\)/u;

/** Each word, and each choice between words, brings the space before it along, so that it can be left out. */
function patternOf(phrase: string, isWordless: boolean): string {
  const space = isWordless ? '' : ' ';
  return phrase.replace(PARTS, (part, words?: string, endings?: string, ending?: string) => {
    if (part.endsWith('*')) return isWordless ? '.*' : '(?: .*)?';
    if (words !== undefined)
      return `(?:${words
        .split('|')
        .map((word) => patternOf(word, isWordless))
        .join('|')})`;
    if (endings !== undefined) return `(?:${endings})`;
    return ending === undefined ? space : `(?:${ending})?`;
  });
}

/** ` *`, a choice between words, a choice between endings, an optional ending, the beginning of a word. */
const PARTS = / ?\*|(?:^| )\{([^{}]*)\}|\{([^{}]*)\}|\(([\p{L}]+)\)|(?:^| )(?=[\p{L}#])/gu;

/** The words with which a phrase's first part of its own can begin; of the next one too, when it can be left out. */
function firstWords(phrase: string): ReadonlySet<string> {
  const words = new Set<string>();
  // Most phrases leave no choice, and are read several times as fast.
  if (!CHOICES.test(phrase)) return words.add(phrase.split(' ', 1).join());
  for (const element of phrase.match(/(?:\{[^{}]*\}|[^ ])+/gu) ?? []) {
    if (element === '*') continue;
    const readings = readingsOf(element.replaceAll('*', ''));
    for (const reading of readings) if (reading !== '') words.add(reading.split(' ')[0] ?? '');
    if (!readings.includes('')) break;
  }
  return words;
}
