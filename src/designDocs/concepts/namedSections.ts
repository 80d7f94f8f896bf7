import { blocksIn } from '../outline/blocksIn.ts';
import type { Outline, Section } from '../outline/outline.ts';
import type { Concept } from './concept.ts';
import type { HeadingMatch, HeadingMatcher } from './matchHeading.ts';

/** A section and what its heading names. */
export interface NamedSection {
  readonly section: Section;
  readonly match: HeadingMatch;
}

/** The sections whose headings name a concept, by concept, in order of the text. */
export function namedSections(
  outline: Outline,
  matchesOf: HeadingMatcher,
): ReadonlyMap<Concept, readonly NamedSection[]> {
  const named = new Map<Concept, NamedSection[]>();
  const title = documentTitle(outline);
  for (const section of outline.all.slice(0, MAX_SECTIONS)) {
    for (const match of matchesOf(section.title)) {
      if (section === title && !namesWholeDocument(section, match)) continue;
      if (section.level > 6 && isReference(outline, section)) continue;
      const list = named.get(match.concept);
      if (list) list.push({ section, match });
      else named.set(match.concept, [{ section, match }]);
    }
  }
  return named;
}

/** Far beyond what people write; it bounds the work on a text made to be slow. */
const MAX_SECTIONS = 20_000;

/** Whether behind a label stands nothing but the number or address of something: `Issue: #42`. */
function isReference(outline: Outline, { span, children }: Section): boolean {
  const [block, ...others] = blocksIn(outline, span);
  return block !== undefined && others.length === 0 && children.length === 0 && REFERENCE.test(block.text);
}

const REFERENCE =
  /^\W*(?:(?:[\w.-]+\/[\w.-]+|gh|[A-Z][A-Z0-9]+)?[#-]?\d+|https?:\/\/[^\s,;]+)(?:[\s,;]+(?:#?\d+|https?:\/\/[^\s,;]+))*\W*$/;

/** The heading that names the document and holds everything; `null` when the first one is a part like the others. */
export function documentTitle({ title, sections }: Outline): Section | null {
  if (!title) return null;
  const peers = sections.filter(({ level }) => level <= title.level);
  return peers.length === 1 && title.children.length > 0 ? title : null;
}

/** A companion file is called `Alternatives`; any other title speaks of its subject. */
function namesWholeDocument({ title }: Section, { concept, strength }: HeadingMatch): boolean {
  return concept === 'alternatives' && strength === 'strong' && title.split(' ').length <= 3;
}
