import type { DocumentKind } from '../documentKind.ts';

/** How titles name the kind of their document. */
export interface TitleSet {
  readonly kind: DocumentKind;
  readonly weight: number;
  /** As `phraseIndex.ts` reads them; `#` is a number. */
  readonly phrases: readonly string[];
}

export const TITLE_SETS: readonly TitleSet[] = [
  { kind: 'rfc', weight: 6, phrases: ['request for comment(s) *', '* rfc'] },
  {
    kind: 'adr',
    weight: 6,
    phrases: [
      'architecture decision record *',
      'architectural decision record *',
      'architecture decision *',
      'decision record *',
      'technical decision record *',
      'architekturentscheidung *',
      'registro de decisión *',
    ],
  },
  {
    kind: 'proposal',
    weight: 5,
    phrases: [
      'proposal',
      'proposal *',
      'enhancement proposal *',

      '提案',
    ],
  },
  {
    kind: 'design-doc',
    weight: 5,
    phrases: [
      'design doc *',
      '* design doc',
      'design document *',
      '* design document',
      'technical design *',
      '* technical design',
      '* design proposal',
      'design proposal *',
      'tech spec *',
      '* tech spec',
      'technical specification *',
      'one pager *',
      '* one pager',
    ],
  },
  {
    kind: 'strategy',
    weight: 5,
    phrases: [
      'strategy',
      '* technical strategy *',
      '* technology strategy *',
      '* engineering strategy *',
      '* platform strategy *',
      '* architecture strategy *',
      '* infrastructure strategy *',
      '* data strategy *',
      '* tech strategy *',
      'technical strategy *',
      'engineering strategy *',
      'strategy for *',
    ],
  },
  {
    kind: 'postmortem',
    weight: 7,
    phrases: [
      'postmortem *',
      '* postmortem',
      '* postmortem *',
      'post mortem *',
      '* post mortem',
      '* post mortem *',
      'incident report *',
      '* incident report',
      'incident review *',
      '* incident review',
      'post incident *',
      'outage report *',
      '* outage',
      'incident #*',
      'root cause analysis *',
      '* root cause analysis',
      'rca *',
    ],
  },
];
