import type { Concept } from '../../concepts/concept.ts';
import { documentTitle } from '../../concepts/namedSections.ts';
import type { DesignDoc } from '../../designDoc.ts';
import type { Section } from '../../outline/outline.ts';

/** The sections of which a document mainly consists: those that stand side by side and carry most concepts. */
export interface Parts {
  /** What they are part of; `null` for the document itself. */
  readonly parent: Section | null;
  /** In order of the text; headings only, or bold and label lines where the document has no other. */
  readonly sections: readonly Section[];
  /** The concepts that a section's heading names. */
  conceptsOf(section: Section): ReadonlySet<Concept>;
}

/** Finds a document's parts, at whatever level they are. */
export function partsOf({ outline, concepts }: DesignDoc): Parts {
  const conceptsBySection = new Map<Section, Set<Concept>>();
  for (const { concept, sections } of Object.values(concepts)) {
    for (const { section } of sections) {
      if (section.level > 7) continue;
      conceptsBySection.set(section, (conceptsBySection.get(section) ?? new Set()).add(concept));
    }
  }
  const conceptsOf = (section: Section) => conceptsBySection.get(section) ?? NONE;
  const parent = parentOfMost(conceptsBySection) ?? documentTitle(outline);
  const inside = parent?.children ?? outline.sections.filter((section) => section !== outline.title);
  const opening =
    parent === null && outline.title && conceptsOf(outline.title).size > 0 ? [outline.title] : [];
  const all = [...opening, ...inside].sort((a, b) => a.span.start - b.span.start);
  const headings = all.filter(({ level }) => level <= 6);
  return {
    parent,
    sections: headings.length > 0 ? headings : all.filter(({ level }) => level === 7),
    conceptsOf,
  };
}

const NONE: ReadonlySet<Concept> = new Set();

/** The section whose children name the most different concepts: the outermost of several. */
function parentOfMost(conceptsBySection: ReadonlyMap<Section, ReadonlySet<Concept>>): Section | null {
  const byParent = new Map<Section | null, Set<Concept>>();
  for (const [{ parent }, concepts] of conceptsBySection) {
    const known = byParent.get(parent) ?? new Set();
    for (const concept of concepts) known.add(concept);
    byParent.set(parent, known);
  }
  const ranked = [...byParent].sort(
    ([a, inA], [b, inB]) => inB.size - inA.size || (a?.level ?? 0) - (b?.level ?? 0),
  );
  return ranked[0]?.[0] ?? null;
}

/** A section and those beside it. */
export function partsBeside({ outline }: DesignDoc, { parent, level }: Section): Parts {
  const beside = parent?.children ?? outline.sections;
  return {
    parent,
    sections: beside.filter((each) => (level <= 6 ? each.level <= 6 : each.level === level)),
    conceptsOf: () => NONE,
  };
}
