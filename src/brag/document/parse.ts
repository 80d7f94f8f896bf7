import type { SyntaxNode, Tree } from '@lezer/common';
import { topLevelBlocks } from '../../base/markdown/topLevelBlocks.ts';
import type { BragDocument, DocumentSection, Entry } from './bragDocument.ts';
import { parseEntry } from './parseEntry.ts';
import { sectionOfHeading } from './sectionHeading.ts';

/** A section whose end is not reached yet. */
type OpenSection = Omit<DocumentSection, 'span' | 'entries'> & { readonly entries: Entry[] };

/**
 * Reads a brag document, or any other text: what is no section and no list item is left alone. Never throws.
 * Front matter, HTML comments, code and quotations hold no sections and no entries. A `tree` of the text saves
 * parsing it.
 */
export function parseBragDocument(text: string, tree?: Tree): BragDocument {
  const sections: DocumentSection[] = [];
  const entries: Entry[] = [];
  let open: OpenSection | null = null;
  for (const block of topLevelBlocks(text, tree)) {
    const level = headingLevel(block);
    if (level !== null) {
      const section = sectionOfHeading(headingText(text, block));
      if (open && (section !== null || level <= open.level)) {
        sections.push(closed(open, block.from));
        open = null;
      }
      if (section !== null) {
        open = { section, level, heading: { start: block.from, end: block.to }, entries: [] };
      }
    } else if (block.name === 'BulletList' || block.name === 'OrderedList') {
      for (const item of block.getChildren('ListItem')) {
        const entry = parseEntry(text, item, open?.section ?? null);
        entries.push(entry);
        open?.entries.push(entry);
      }
    }
  }
  if (open) sections.push(closed(open, text.length));
  return { sections, entries };
}

function closed(section: OpenSection, end: number): DocumentSection {
  return { ...section, span: { start: section.heading.start, end } };
}

function headingLevel(block: SyntaxNode): number | null {
  const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(block.name)?.[1];
  return level === undefined ? null : Number(level);
}

/** The heading without its `##` or underline. */
function headingText(text: string, heading: SyntaxNode): string {
  let { from, to } = heading;
  for (const mark of heading.getChildren('HeaderMark')) {
    if (mark.from === heading.from) from = mark.to;
    else to = mark.from;
  }
  return text.slice(from, to);
}
