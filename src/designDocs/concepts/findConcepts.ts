import type { CoreConcept } from '../../base/finding.ts';
import type { Span } from '../../base/span.ts';
import type { Outline, Section } from '../outline/outline.ts';
import { companionOf } from './companions.ts';
import type { Concept, ConceptReport, ConceptSection, ConceptState, Language } from './concept.ts';
import { evidenceFinder } from './evidence/evidenceFinder.ts';
import { fillReader } from './fillReader.ts';
import type { HeadingMatcher } from './matchHeading.ts';
import { type NamedSection, namedSections } from './namedSections.ts';
import { hasOptionsBelow } from './options.ts';

/** A document whose concepts are to be found. */
export interface ConceptRequest {
  readonly text: string;
  readonly outline: Outline;
  /** The language of its headings. */
  readonly language: Language;
  readonly matchesOf: HeadingMatcher;
}

/**
 * What a document says of every concept. Headings decide first; only where they do not, the text is searched for
 * structures and phrases that carry a core concept.
 */
export function findConcepts({ text, outline, language, matchesOf }: ConceptRequest): ConceptReport {
  const named = namedSections(outline, matchesOf);
  const fillOf = fillReader(text, outline);
  const evidence = evidenceFinder({ text, outline, named, language, fillOf });
  const suggestingProblem = new Set(
    (named.get('problem') ?? []).filter(({ match }) => match.weight === 'cue').map(({ section }) => section),
  );
  const report = Object.fromEntries(CONCEPTS.map((concept) => [concept, stateOf(concept)]));
  return report as Record<Concept, ConceptState>;

  function stateOf(concept: Concept): ConceptState {
    const candidates = (named.get(concept) ?? []).slice(0, MAX_CANDIDATES);
    const decisive = candidates.flatMap((candidate) => conceptSection(concept, candidate) ?? []);
    const core = isCore(concept) ? concept : null;
    if (decisive.some(isAnswered))
      return { concept, state: 'present', sections: decisive, prose: [], companion: null };
    const isAsked = decisive.some(({ strength }) => strength === 'strong');
    const suggested = core ? evidence.underWeakHeadings(core, candidates, isAsked) : [];
    const sections = [...decisive, ...suggested].sort((a, b) => a.section.span.start - b.section.span.start);
    const prose: readonly Span[] = core && suggested.length === 0 ? evidence.elsewhere(core, isAsked) : [];
    const companion = core && suggested.length === 0 && prose.length === 0 ? companionOf(text, core) : null;
    const isShown = suggested.length > 0 || prose.length > 0 || companion !== null;
    if (isShown || decisive.length > 0)
      return { concept, state: isShown ? 'present' : unanswered(decisive), sections, prose, companion };
    const shared = concept === 'alternatives' ? candidates.filter(isShared).map(sharedWithout) : [];
    return { concept, state: 'missing', sections: shared, prose, companion };
  }

  function isFilled(section: Section): boolean {
    return fillOf(section) === 'filled';
  }

  /**
   * Whether a heading names something besides alternatives that can fill the section alone (`Rationale and …`). Where
   * headings of its own divide it, they name the alternatives.
   */
  function isShared({ section, match }: NamedSection): boolean {
    return (
      match.weight === 'strong' &&
      suggestingProblem.has(section) &&
      !section.children.some(({ level, title }) => level <= 7 && matchesOf(title).length === 0)
    );
  }

  /** A section whose heading decides, or at least asks for an answer. */
  function conceptSection(concept: Concept, candidate: NamedSection): ConceptSection | null {
    const { section, match } = candidate;
    if (match.weight === 'cue' || evidence.isAboutThePresent(concept, section)) return null;
    const fill = fillOf(section);
    const isHalf = concept === 'alternatives' && fill === 'filled' && isShared(candidate);
    if (isHalf && !evidence.speaksOf('alternatives', section)) return null;
    if (match.weight === 'strong') {
      const isFilledBelow =
        concept === 'alternatives' && fill === 'empty' && hasOptionsBelow(section, outline, isFilled);
      return { section, fill: isFilledBelow ? 'filled' : fill, strength: 'strong' };
    }
    return fill === 'filled' && !evidence.isSubstantial(section) ? null : { section, fill, strength: 'weak' };
  }
}

/** A heading such as `Rationale and alternatives` whose section holds the former only. */
function sharedWithout({ section }: NamedSection): ConceptSection {
  return { section, fill: 'filled', strength: 'weak' };
}

/** Far beyond what people write; it bounds the work on a text made to be slow. */
const MAX_CANDIDATES = 1_000;

const CORE: readonly CoreConcept[] = ['problem', 'alternatives', 'trade-offs'];
const CONCEPTS: readonly Concept[] = [
  ...CORE,
  'solution',
  'goals',
  'non-goals',
  'rollback',
  'rollout',
  'open-questions',
  'timeline',
  'impact',
  'causes',
  'actions',
  'summary',
  'current-state',
  'priorities',
  'not-doing',
  'risks',
  'milestones',
];

function isCore(concept: Concept): concept is CoreConcept {
  return (CORE as readonly Concept[]).includes(concept);
}

function isAnswered({ fill }: ConceptSection): boolean {
  return fill === 'filled';
}

function unanswered(sections: readonly ConceptSection[]): ConceptState['state'] {
  const asking = sections.filter(({ strength }) => strength === 'strong');
  if (asking.length === 0) return 'missing';
  return asking.some(({ fill }) => fill === 'unanswered') ? 'unanswered' : 'hollow';
}
