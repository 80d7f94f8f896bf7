import type { Concept, Language } from './concept.ts';
import { HEADING_FAMILIES } from './families/families.ts';
import type { HeadingFamily, Weight } from './families/family.ts';
import { compilePhrases, matchPhrases, type PhraseMeaning } from './phrases.ts';
import { titleParts, titleWords } from './titleWords.ts';

/** A concept that a heading names. */
export interface HeadingMatch {
  readonly concept: Concept;
  /** `weak`: only what stands below it can tell. */
  readonly strength: 'strong' | 'weak';
  readonly weight: Weight;
  readonly language: Language;
}

/**
 * The concepts that a heading names, one match each. `title` is a heading without marks and numbering, as the
 * outline gives it. Constant time: long titles are cut.
 */
export function matchHeading(title: string): readonly HeadingMatch[] {
  const names = [titleWords(title), ...titleParts(title)];
  return distinct(names.flatMap((words) => matchPhrases(PHRASES, words)));
}

/** Says what headings name, as {@link matchHeading}. */
export type HeadingMatcher = (title: string) => readonly HeadingMatch[];

/**
 * A matcher that remembers titles: each is asked for several times in a document, and most stand in many. Good for
 * any number of documents.
 */
export function headingMatcher(): HeadingMatcher {
  const known = new Map<string, readonly HeadingMatch[]>();
  return (title) => {
    const matches = known.get(title) ?? matchHeading(title);
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(title, matches);
    return matches;
  };
}

const MAX_REMEMBERED = 10_000;

function meaningsOf({ language, none, ...weights }: HeadingFamily): readonly PhraseMeaning[] {
  return [
    ...none.map((phrase): PhraseMeaning => ({ phrase, concept: null, weight: 'strong', language })),
    ...(['strong', 'substance', 'cue'] as const).flatMap((weight) =>
      (Object.entries(weights[weight]) as [Concept, readonly string[]][]).flatMap(([concept, phrases]) =>
        phrases.map((phrase): PhraseMeaning => ({ phrase, concept, weight, language })),
      ),
    ),
  ];
}

const PHRASES = compilePhrases(HEADING_FAMILIES.flatMap(meaningsOf));

/** One match for each concept; nothing when a phrase says that the heading means something else. */
function distinct(meanings: readonly PhraseMeaning[]): readonly HeadingMatch[] {
  if (meanings.some(({ concept }) => concept === null)) return [];
  const byConcept = new Map<Concept, HeadingMatch>();
  for (const { concept, weight, language } of meanings) {
    if (concept === null) continue;
    const known = byConcept.get(concept);
    if (known && RANK[known.weight] >= RANK[weight]) continue;
    byConcept.set(concept, {
      concept,
      strength: weight === 'strong' ? 'strong' : 'weak',
      weight,
      language,
    });
  }
  return [...byConcept.values()];
}

const RANK: Readonly<Record<Weight, number>> = { strong: 2, substance: 1, cue: 0 };
