import type { Concept } from '../concepts/concept.ts';
import type { DocumentKind, DocumentTemplate } from './documentKind.ts';

/** The sections that readers of a kind expect, in the order in which they expect them. */
export function expectedConcepts(kind: DocumentKind, template: DocumentTemplate): readonly Concept[] {
  return (template && BY_TEMPLATE[template]) ?? BY_KIND[kind];
}

const BY_KIND: Readonly<Record<DocumentKind, readonly Concept[]>> = {
  rfc: ['problem', 'solution', 'trade-offs', 'alternatives', 'open-questions'],
  adr: ['problem', 'alternatives', 'solution', 'trade-offs'],
  kep: ['problem', 'goals', 'non-goals', 'solution', 'rollout', 'rollback', 'trade-offs', 'alternatives'],
  proposal: ['problem', 'solution', 'alternatives', 'trade-offs', 'open-questions'],
  'design-doc': [
    'problem',
    'goals',
    'non-goals',
    'solution',
    'alternatives',
    'trade-offs',
    'rollout',
    'rollback',
    'open-questions',
  ],
  strategy: ['summary', 'current-state', 'priorities', 'not-doing', 'risks', 'milestones'],
  postmortem: ['summary', 'impact', 'timeline', 'causes', 'actions'],
};

const BY_TEMPLATE: Readonly<Partial<Record<NonNullable<DocumentTemplate>, readonly Concept[]>>> = {
  // Michael Nygard's record weighs no alternatives.
  nygard: ['problem', 'solution', 'trade-offs'],
  'tyree-akerman': ['problem', 'solution', 'alternatives', 'trade-offs'],
};
