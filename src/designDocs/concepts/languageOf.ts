import type { Outline } from '../outline/outline.ts';
import type { Language } from './concept.ts';
import { type HeadingMatcher, matchHeading } from './matchHeading.ts';

/** The language of a document's headings: of several, the one with the most; English when nothing tells. */
export function languageOf(outline: Outline, matchesOf: HeadingMatcher = matchHeading): Language {
  const counts = new Map<Language, number>();
  for (const title of new Set(outline.all.slice(0, ENOUGH).map((section) => section.title))) {
    const language = languageOfTitle(title, matchesOf);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  // Chinese characters alone do not tell Japanese headings from Chinese ones; a single kana does.
  const han = counts.has('ja') ? counts.get('zh') : undefined;
  if (han !== undefined) counts.set('ja', (counts.get('ja') ?? 0) + han).delete('zh');
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'en';
}

/** How many headings tell the language. */
const ENOUGH = 200;

/** By its script where that tells, else by the families that know it. */
function languageOfTitle(title: string, matchesOf: HeadingMatcher): Language | null {
  if (LATIN.test(title)) return matchesOf(title)[0]?.language ?? null;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title)) return 'ja';
  if (/\p{Script=Hangul}/u.test(title)) return 'ko';
  if (/\p{Script=Han}/u.test(title)) return 'zh';
  if (/\p{Script=Cyrillic}/u.test(title)) return 'ru';
  return matchesOf(title)[0]?.language ?? null;
}

/** No other script. */
const LATIN = /^[^\u0250-\uffff]*$/;
