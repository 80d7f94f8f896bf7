import { message } from '../../base/message.ts';
import type { Concept } from '../concepts/concept.ts';
import type { HeadingMatcher } from '../concepts/matchHeading.ts';
import { documentTitle } from '../concepts/namedSections.ts';
import { titleWords } from '../concepts/titleWords.ts';
import type { Outline } from '../outline/outline.ts';
import { HEADING_SETS, type HeadingSet } from './data/templates.ts';
import type { Evidence } from './evidence.ts';
import { indexPhrases, lookUp } from './phraseIndex.ts';

/** A heading as the classification sees it. */
export interface KnownHeading {
  /** As written, without marks. */
  readonly title: string;
  /** As `titleWords` gives it. */
  readonly words: string;
}

/** The distinct headings of a document, the first {@link MAX_HEADINGS} of them, without the one that names it. */
export function knownHeadings(outline: Outline): readonly KnownHeading[] {
  const byWords = new Map<string, KnownHeading>();
  const name = documentTitle(outline);
  for (const section of outline.all) {
    const { title, level } = section;
    if (level > MAX_LEVEL || title === '' || section === name) continue;
    const words = titleWords(title);
    if (!byWords.has(words)) byWords.set(words, { title, words });
    if (byWords.size === MAX_HEADINGS) break;
  }
  return [...byWords.values()];
}

/** A set of headings that a document has, and how much of it. */
export interface FoundSet {
  readonly set: HeadingSet;
  /** Telling headings twice. */
  readonly count: number;
  readonly titles: readonly string[];
}

/** The sets of headings that a document brings together, the fullest first. */
export function foundSets(headings: readonly KnownHeading[]): readonly FoundSet[] {
  const found = new Map<HeadingSet, { count: number; telling: number; titles: string[] }>();
  for (const { title, words } of headings) {
    for (const { set, points } of new Set(lookUp(SETS, words))) {
      const known = found.get(set) ?? { count: 0, telling: 0, titles: [] };
      known.count += points;
      if (points > 1) known.telling += 1;
      known.titles.push(title);
      found.set(set, known);
    }
  }
  return [...found]
    .filter(([set, { count, telling }]) => telling > 0 && count >= set.needed)
    .map(([set, { count, titles }]) => ({ set, count, titles }))
    .sort((a, b) => b.count / b.set.needed - a.count / a.set.needed);
}

/** What the headings say for a design document: the concepts that they name, and the sets that they make up. */
export function headingEvidence(
  headings: readonly KnownHeading[],
  sets: readonly FoundSet[],
  matchesOf: HeadingMatcher,
): readonly Evidence[] {
  const named = new Map<Concept, string>();
  for (const { title } of headings) {
    for (const { concept, weight } of matchesOf(title)) {
      if (weight === 'strong' && CONCEPT_WEIGHTS[concept] && !named.has(concept)) named.set(concept, title);
    }
  }
  const [best] = sets;
  return [...(named.size === 0 ? [] : [conceptEvidence(named)]), ...(best ? [setEvidence(best)] : [])];
}

const MAX_HEADINGS = 40;
/** Bold and label lines too, but no lead-ins. */
const MAX_LEVEL = 7;

const CONCEPT_WEIGHTS: Readonly<Partial<Record<Concept, number>>> = {
  problem: 2,
  alternatives: 3,
  'trade-offs': 2,
  solution: 2,
  goals: 1,
  'non-goals': 3,
  'open-questions': 2,
  rollout: 1,
  timeline: 1,
  causes: 1,
  actions: 1,
};

const SETS = indexPhrases(
  HEADING_SETS.flatMap((set) => [...phrasesOf(set, set.telling, 2), ...phrasesOf(set, set.usual, 1)]),
);

function phrasesOf(
  set: HeadingSet,
  phrases: readonly string[],
  points: number,
): readonly (readonly [string, SetHeading])[] {
  return phrases.map((phrase) => [phrase, { set, points }]);
}

/** What a heading counts in a set. */
interface SetHeading {
  readonly set: HeadingSet;
  readonly points: number;
}

function conceptEvidence(named: ReadonlyMap<Concept, string>): Evidence {
  const weight = [...named.keys()].reduce((sum, concept) => sum + (CONCEPT_WEIGHTS[concept] ?? 0), 0);
  const titles = [...new Set(named.values())];
  const reason =
    titles.length === 1
      ? message('It has the heading {headings}.', { headings: listed(titles) })
      : message('It has the headings {headings}.', { headings: listed(titles) });
  return { weight, kind: null, reason };
}

function setEvidence({ set, titles }: FoundSet): Evidence {
  return {
    weight: set.weight,
    kind: set.kind,
    reason: message('Its headings are those of {name}: {headings}.', {
      name: set.name,
      headings: listed(titles),
    }),
  };
}

/** `Context, Decision and Consequences`; at most four. */
function listed(titles: readonly string[]): string {
  const shown = titles.slice(0, 4).map((title) => title.slice(0, 50));
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
