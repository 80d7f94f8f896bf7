import type { CoreConcept } from '../../base/finding.ts';
import type { Concept } from '../concepts/concept.ts';
import type { DocumentKind } from '../kinds/documentKind.ts';
import { expectedConcepts } from '../kinds/expectedConcepts.ts';

const CORE: readonly CoreConcept[] = ['problem', 'alternatives', 'trade-offs'];

/** The concepts that decide whether a document of a kind is complete: the three of a proposal, or the kind's own. */
export function soughtConcepts(kind: DocumentKind): readonly Concept[] {
  return kind === 'strategy' || kind === 'postmortem' ? expectedConcepts(kind, null) : CORE;
}
