import type { Fix } from '../../base/finding.ts';
import { message } from '../../base/message.ts';
import type { Concept } from '../concepts/concept.ts';
import type { DesignDoc } from '../designDoc.ts';
import { gapFor } from './place/gapFor.ts';
import { partsOf } from './place/partsOf.ts';
import { casingOf, inCasing } from './style/casing.ts';
import { numberIn } from './style/numberIn.ts';
import { headingName } from './words/headingNames.ts';
import { writeSection } from './writeSection.ts';

/**
 * Adds a section for a concept, with questions to answer, where this kind of document expects it, in the document's
 * own style. Only adds: no heading is renumbered, no table of contents touched. `null` when there is no place for it.
 */
export function insertSection(doc: DesignDoc, concept: Concept): Fix | null {
  const parts = partsOf(doc);
  const casing = casingOf(parts.sections.map(({ title }) => title));
  const name = inCasing(headingName(concept, doc), casing, doc.language);
  const { gap, number } = numberIn(parts.sections, gapFor(doc, parts, concept), concept);
  const edit = writeSection(doc, parts, gap, { concept, name, number });
  return edit
    ? {
        title: message('Add the section “{name}”, with questions to answer', { name }),
        edits: [edit],
        preferred: true,
      }
    : null;
}
