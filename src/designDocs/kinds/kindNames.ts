import type { DocumentKind } from './documentKind.ts';

/** What messages call each kind, without an article. */
export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  rfc: 'RFC',
  adr: 'architecture decision record (ADR)',
  kep: 'Kubernetes enhancement proposal (KEP)',
  proposal: 'proposal',
  'design-doc': 'design document',
  strategy: 'technical strategy',
  postmortem: 'postmortem',
};
