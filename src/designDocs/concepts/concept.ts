import type { CoreConcept } from '../../base/finding.ts';
import type { Span } from '../../base/span.ts';
import type { Section } from '../outline/outline.ts';

/** What a reviewer looks for in a document. */
export type Concept =
  | CoreConcept
  | 'solution'
  | 'goals'
  | 'non-goals'
  | 'rollback'
  | 'rollout'
  | 'open-questions'
  // postmortem
  | 'timeline'
  | 'impact'
  | 'causes'
  | 'actions'
  // technical strategy: the guide's six parts
  | 'summary'
  | 'current-state'
  | 'priorities'
  | 'not-doing'
  | 'risks'
  | 'milestones';

/** Languages whose headings Staffward knows. */
export type Language =
  | 'en'
  | 'zh'
  | 'ja'
  | 'ko'
  | 'de'
  | 'fr'
  | 'es'
  | 'pt'
  | 'it'
  | 'tr'
  | 'ru'
  | 'pl'
  | 'nl'
  | 'cy';

/**
 * What stands in a section, its sub-sections included.
 * `empty`: nothing but comments and link definitions; `prompt`: the template's own question or instruction;
 * `placeholder`: TBD, N/A, none, lorem ipsum; `unanswered`: questions that a fix of ours asked;
 * `pointer`: only "see …" that leads to nothing in this document.
 */
export type Fill = 'filled' | 'empty' | 'prompt' | 'placeholder' | 'unanswered' | 'pointer';

/** A section whose heading carries a concept. */
export interface ConceptSection {
  readonly section: Section;
  readonly fill: Fill;
  /** Whether the heading alone decides (`Motivation`); a weak one (`Summary`, `Security considerations`) needs prose. */
  readonly strength: 'strong' | 'weak';
}

/** What a document says of one concept. */
export interface ConceptState {
  readonly concept: Concept;
  /** `hollow`: a heading without an answer and no other evidence; `unanswered`: the same, with our questions in it. */
  readonly state: 'present' | 'hollow' | 'unanswered' | 'missing';
  /**
   * Sections that carry it by their heading, in order of the text. Of alternatives that are missing, those whose
   * heading names them beside a rationale that is all they hold.
   */
  readonly sections: readonly ConceptSection[];
  /** Sentences, tables or option headings elsewhere that carry it; looked for only where sections do not. */
  readonly prose: readonly Span[];
  /** A link to a companion file that carries it (`alternatives.md`), else `null`. */
  readonly companion: Span | null;
}

/** Every concept's state. */
export type ConceptReport = Readonly<Record<Concept, ConceptState>>;
