import type { CoreConcept } from '../../../base/finding.ts';
import type { Span } from '../../../base/span.ts';
import { blocksIn } from '../../outline/blocksIn.ts';
import type { ContentBlock, Outline, Section } from '../../outline/outline.ts';
import { isPlaceholder } from '../answers/placeholders.ts';
import { isPrompt } from '../answers/prompts.ts';
import type { Concept, ConceptSection, Language } from '../concept.ts';
import type { FillReader } from '../fillReader.ts';
import { documentTitle, type NamedSection } from '../namedSections.ts';
import { isOption } from '../options.ts';
import { outerSpans, spanAround } from '../sectionSpans.ts';
import { type CueFinder, type CuePlace, cueFinder } from './findCue.ts';
import { tableWeighs, weighs } from './weighing.ts';

/** Where evidence is looked for. */
export interface EvidenceSource {
  readonly text: string;
  readonly outline: Outline;
  readonly named: ReadonlyMap<Concept, readonly NamedSection[]>;
  readonly language: Language;
  readonly fillOf: FillReader;
}

/** What carries a concept besides a heading that names it outright. */
export interface EvidenceFinder {
  /** Sections under headings that merely suggest the concept and whose words show it; plainly, when one `isAsked`. */
  underWeakHeadings(
    concept: CoreConcept,
    candidates: readonly NamedSection[],
    isAsked: boolean,
  ): readonly ConceptSection[];
  /**
   * Tables and numbered options anywhere else, and sentences, unless a heading `isAsked` for the concept: who writes
   * `None.` below it means it, whatever a word elsewhere seems to say.
   */
  elsewhere(concept: CoreConcept, isAsked: boolean): readonly Span[];
  /** Whether a section shows the concept by its words, its parts or a list. */
  speaksOf(concept: CoreConcept, section: Section): boolean;
  /** Whether more than a remark stands in a section. */
  isSubstantial(section: Section): boolean;
  /** Whether a heading such as `Limitations` stands within the problem, and so tells of the present state. */
  isAboutThePresent(concept: Concept, section: Section): boolean;
}

/** Searches one document; nothing is read before it is asked for. */
export function evidenceFinder(source: EvidenceSource): EvidenceFinder {
  const { text, outline, named } = source;
  const title = documentTitle(outline);
  const problems = outerSpans(outspoken('problem'));
  const alternatives = outerSpans(outspoken('alternatives'));

  return { underWeakHeadings, elsewhere, speaksOf, isSubstantial, isAboutThePresent };

  function outspoken(concept: CoreConcept): readonly Section[] {
    return (named.get(concept) ?? [])
      .filter(({ section, match }) => match.strength === 'strong' && section !== title && section.level <= 7)
      .map(({ section }) => section);
  }

  function underWeakHeadings(
    concept: CoreConcept,
    candidates: readonly NamedSection[],
    isAsked: boolean,
  ): readonly ConceptSection[] {
    const find = cueFinder(concept, source.language);
    const found: ConceptSection[] = [];
    if (isAsked && concept === 'alternatives') return [];
    for (const { section, match } of candidates) {
      if (match.weight !== 'cue' || isAboutThePresent(concept, section)) continue;
      const own = blocksIn(outline, ownSpan(section));
      if (!firstEvidence(own, find, isAsked ? 'anywhere' : 'underHeading')) continue;
      found.push({ section, fill: 'filled', strength: 'weak' });
      break;
    }
    return found;
  }

  function elsewhere(concept: CoreConcept, isAsked: boolean): readonly Span[] {
    const find = cueFinder(concept, source.language);
    if (concept === 'problem') {
      const opening = firstEvidence(openingBlocks(), find, isAsked ? 'anywhere' : 'underHeading');
      const found = opening ?? (isAsked ? null : firstEvidence(outline.blocks, find, 'anywhere'));
      return found ? [found] : [];
    }
    if (concept === 'alternatives') {
      const options = outline.all.filter((section) => isOption(section.title) && section.level <= 7);
      const filled = options.filter((section) => source.fillOf(section) === 'filled');
      if (filled.length > 1) return filled.map(({ heading }) => heading);
    }
    const blocks = concept === 'trade-offs' ? outline.blocks.filter(isOutside(problems)) : outline.blocks;
    const weighing = blocks.find((block) =>
      block.table ? tableWeighs(block.table, concept) : weighs(block, concept),
    );
    if (weighing) return [weighing.span];
    if (isAsked) return [];
    const own = concept === 'trade-offs' ? blocks.filter(isOutside(alternatives)) : blocks;
    const sentence = firstEvidence(own, find, 'anywhere');
    return sentence ? [sentence] : [];
  }

  /** What comes before the first part of the document, or in it. */
  function openingBlocks(): readonly ContentBlock[] {
    const parts = outline.all.filter((section) => section.level <= 6 && section !== title);
    const end = parts[1]?.span.start ?? text.length;
    return blocksIn(outline, { start: 0, end }).slice(0, MAX_OPENING);
  }

  function firstEvidence(blocks: readonly ContentBlock[], find: CueFinder, place: CuePlace): Span | null {
    for (const block of blocks) {
      if (!PROSE.has(block.type)) continue;
      const cue = find(block.text, place);
      if (cue && !isUnanswered(block)) return spanOf(block, cue);
    }
    return null;
  }

  /** Whether a block is the template's or says that there is nothing to say. */
  function isUnanswered({ span, text: words }: ContentBlock): boolean {
    return isPlaceholder(words) || isPrompt(text.slice(span.start, span.end), words);
  }

  /** Plain text is shorter than its Markdown: the sentence where it can be found, else the block. */
  function spanOf(block: ContentBlock, cue: Span): Span {
    const words = block.text.slice(cue.start, cue.end).trim();
    const start = text.indexOf(words, block.span.start);
    return start >= 0 && start < block.span.end ? { start, end: start + words.length } : block.span;
  }

  function speaksOf(concept: CoreConcept, section: Section): boolean {
    const blocks = blocksIn(outline, section.span);
    if (section.children.filter(({ level }) => level <= 7).length > 1) return true;
    if (blocks.filter(({ type }) => type === 'list-item').length > 2) return true;
    return firstEvidence(blocks, cueFinder(concept, source.language), 'underHeading') !== null;
  }

  function isSubstantial(section: Section): boolean {
    const blocks = blocksIn(outline, section.span).filter(
      ({ type }) => type !== 'comment' && type !== 'link-definitions',
    );
    const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
    return blocks.length >= SUBSTANTIAL.blocks || length >= SUBSTANTIAL.characters;
  }

  function isAboutThePresent(concept: Concept, section: Section): boolean {
    if (concept !== 'trade-offs' || !OF_THE_PRESENT.test(section.title)) return false;
    if (/^(?:current|existing|present)\b/i.test(section.title)) return true;
    const around = spanAround(problems, section.span.start);
    return around !== null && around.start < section.span.start && section.span.end <= around.end;
  }
}

/** Risks and consequences are always the proposal's. */
const OF_THE_PRESENT =
  /limitation|drawback|downside|disadvantage|shortcoming|pitfall|issue|problem|challenge|\bcons\b|weakness|concern|不足|问题|缺点|課題|欠点|문제|단점|nachteil|inconvénient|desventaja/i;

const PROSE: ReadonlySet<ContentBlock['type']> = new Set([
  'paragraph',
  'list-item',
  'quote',
  'table',
  'html',
]);
const MAX_OPENING = 40;
const SUBSTANTIAL = { blocks: 3, characters: 160 };

/** A weak heading speaks for what stands under it, not for the named parts inside. */
function ownSpan({ span, children }: Section): Span {
  const part = children.find(({ level }) => level <= 6);
  return { start: span.start, end: part?.span.start ?? span.end };
}

function isOutside(spans: readonly Span[]): (block: ContentBlock) => boolean {
  return ({ span }) => spanAround(spans, span.start) === null;
}
