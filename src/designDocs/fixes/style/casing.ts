import type { Language } from '../../concepts/concept.ts';

/** How a document writes its headings; languages without capitals have no casing. */
export type Casing = 'sentence' | 'title' | 'upper' | 'lower';

/** The casing that most of these titles share; `sentence` when nothing tells. */
export function casingOf(titles: readonly string[]): Casing {
  const seen = titles.flatMap((title) => casingOfTitle(title.slice(0, MAX_TITLE)) ?? []);
  for (const casing of ['upper', 'lower'] as const) {
    if (seen.filter((each) => each === casing).length * 2 > seen.length) return casing;
  }
  const count = (casing: Casing) => seen.filter((each) => each === casing).length;
  return count('title') > count('sentence') ? 'title' : 'sentence';
}

const MAX_TITLE = 200;

/** `null` for a title that could be of several casings, such as a single capitalised word. */
function casingOfTitle(title: string): Casing | null {
  const words = title.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (title.toLowerCase() === title.toUpperCase()) return null;
  if (title === title.toUpperCase()) return (words[0]?.length ?? 0) >= 4 ? 'upper' : null;
  if (/^\p{Ll}/u.test(words[0] ?? '')) return 'lower';
  const later = words.slice(1).filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  if (later.length === 0) return null;
  return later.every((word) => /^\p{Lu}/u.test(word)) ? 'title' : 'sentence';
}

/** A name that is written as in a sentence, in another casing. */
export function inCasing(name: string, casing: Casing, language: Language): string {
  switch (casing) {
    case 'upper':
      return name.toLocaleUpperCase(language);
    case 'lower':
      // German nouns keep their capital.
      return language === 'de' ? name : name.toLocaleLowerCase(language);
    case 'title':
      return TITLE_LANGUAGES.has(language) ? titleCase(name, language) : name;
    default:
      return name;
  }
}

/** Languages in which people capitalise every word of a heading; German would do so for other reasons. */
const TITLE_LANGUAGES: ReadonlySet<Language> = new Set(['en', 'fr', 'es', 'pt', 'it', 'tr', 'nl', 'cy']);

function titleCase(name: string, language: Language): string {
  return name.replace(/[\p{L}\p{M}'’-]+/gu, (word, offset: number) =>
    offset > 0 && SMALL_WORDS.has(word) ? word : word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1),
  );
}

/** Words that stay small in the middle of a heading whose other words begin with a capital. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and as at but by for from in into nor of on or over per the to vs via with ' +
    'und oder von für mit zu im am der die das des et ou de du des la le les en à au aux un une ' +
    'y o e del el los las con por para da do das dos em no na os ed di il lo gli nel per ve veya ile ' +
    'van voor met een het of te a’r i o yn'
  ).split(' '),
);
