import { sectionOfHeading } from '../document/sectionHeading.ts';
import type { Section } from '../sections.ts';

/** A Markdown document by its name and headings. */
export interface BragCandidate {
  /** With `/`; `null` for a document without a file. */
  readonly path: string | null;
  /** Titles of its headings as plain text, in order. */
  readonly headings: readonly string[];
}

/** A heading such as "Projects" stands in many documents; this many of the guide's sections in no other. */
const ENOUGH_SECTIONS = 3;
/** One of the words that each section's heading holds. */
const MAY_NAME_SECTION = /projects|architecture|mentoring|excellence|growth|do next/i;
/** The longest heading of a section, with numbering and emoji. */
const MAX_HEADING = 60;
const BRAG_NAME = /(?:^|[^\p{L}])brag(?:ging)?[ _-]?(?:doc(?:ument)?s?|sheet|book|list|file|log)(?!\p{L})/iu;
/** What the journal calls its files; see `ReviewPeriod.name`. */
const PERIOD_FILE = /(?:^|\/)(?:FY)?\d{4}(?:-[QH][1-4])?\.md$/i;
const BRAG_FILE = /(?:^|[/_. -])brags?(?:[/_. -]|$)/i;
const ABOUT_BRAGGING = /tutorial|guide|template|how to|how-to|\bwhy\b|example/i;
const FRONT_PAGE = /^(?:readme|contributing|changelog|index)\b/i;

/**
 * Whether a document is a brag document: it has several of the guide's sections, or fewer of them and a name or title
 * that says so. Front pages, and what is written about such documents, are none.
 */
export function isBragDocument({ path, headings }: BragCandidate): boolean {
  const sections = new Set<Section>();
  for (const heading of headings) {
    if (heading.length > MAX_HEADING || !MAY_NAME_SECTION.test(heading)) continue;
    const section = sectionOfHeading(heading);
    if (section) sections.add(section);
  }
  if (sections.size === 0) return false;
  const file = path?.slice(path.lastIndexOf('/') + 1) ?? '';
  if (FRONT_PAGE.test(file)) return false;
  if (sections.size >= ENOUGH_SECTIONS) return true;
  const title = headings[0] ?? '';
  if (ABOUT_BRAGGING.test(title) || ABOUT_BRAGGING.test(file)) return false;
  const names = [title, file].some((name) => BRAG_NAME.test(name)) || BRAG_FILE.test(path ?? '');
  return names || (PERIOD_FILE.test(path ?? '') && sections.size > 1);
}
