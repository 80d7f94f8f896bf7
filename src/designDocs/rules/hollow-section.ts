import type { CoreConcept } from '../../base/finding.ts';
import { type Message, message } from '../../base/message.ts';
import type { Concept, ConceptSection, Fill } from '../concepts/concept.ts';
import type { DesignDoc } from '../designDoc.ts';
import { askInSection } from '../fixes/askInSection.ts';
import type { DocumentKind } from '../kinds/documentKind.ts';
import type { Section } from '../outline/outline.ts';
import { CHOICE_KINDS } from './missingConcept.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Says that a heading asks for something its section does not give, nor any other part of the document. */
export const hollowSection: Rule = {
  id: 'hollow-section',
  summary: message('Fill the sections that a reviewer looks for.'),
  kinds: [...CHOICE_KINDS, 'strategy', 'postmortem'],
  severity: 'warning',
  check: (doc) => [
    ...(CHOICE_KINDS.includes(doc.kind) ? CORE.flatMap((concept) => findings(doc, concept, concept)) : []),
    ...(EXPECTED[doc.kind] ?? []).flatMap((concept) => findings(doc, concept)),
  ],
};

const CORE: readonly CoreConcept[] = ['problem', 'alternatives', 'trade-offs'];

/** What else a document of a kind is read for. */
const EXPECTED: Readonly<Partial<Record<DocumentKind, readonly Concept[]>>> = {
  rfc: ['solution'],
  adr: ['solution'],
  kep: ['solution'],
  proposal: ['solution'],
  'design-doc': ['solution'],
  strategy: ['summary', 'current-state', 'priorities', 'not-doing', 'risks', 'milestones'],
  postmortem: ['timeline', 'impact', 'causes', 'actions'],
};

function findings(doc: DesignDoc, concept: Concept, core?: CoreConcept): readonly RuleFinding[] {
  const { state, sections } = doc.concepts[concept];
  if (state !== 'hollow') return [];
  return outermost(
    sections.filter(({ strength, section }) => strength === 'strong' && (core || isName(section))),
  )
    .slice(0, MAX_FINDINGS)
    .map(({ section, fill }) => ({
      ...(core ? { concept: core } : {}),
      span: section.name,
      message: wording(fill, section),
      fixes: [askInSection(doc, section, concept)],
    }));
}

/** `Proposed design` asks for something; what a longer heading speaks of may well be none. */
function isName({ title }: Section): boolean {
  return title.split(/\s+/).length <= MAX_NAME;
}

const MAX_NAME = 4;

/** Of one concept: more in one document are the same thing said again. */
const MAX_FINDINGS = 20;

/** Without parts of another one; lead-ins such as `Cons:` only when nothing greater asks. */
function outermost(sections: readonly ConceptSection[]): readonly ConceptSection[] {
  const outer = sections.filter(({ section }) => !sections.some((other) => isWithin(section, other.section)));
  const headings = outer.filter(({ section }) => section.level < 8);
  return headings.length > 0 ? headings : outer.slice(0, 1);
}

function isWithin(section: Section, other: Section): boolean {
  for (let parent = section.parent; parent; parent = parent.parent) if (parent === other) return true;
  return false;
}

function wording(fill: Fill, { title }: Section): Message {
  switch (fill) {
    case 'prompt':
      return message(
        'Under “{title}” stands only what the template asks. A reviewer reads it as not thought about. Answer it, or say why it does not matter here.',
        { title },
      );
    case 'placeholder':
      return message(
        'Under “{title}” stands only a placeholder. A reviewer cannot tell “we looked and found none” from “nobody looked”. Say what you looked at.',
        { title },
      );
    case 'pointer':
      return message(
        '“{title}” only points somewhere else. A reviewer has to leave the document to judge it. Sum up here what stands there.',
        { title },
      );
    default:
      return message(
        '“{title}” is empty. A reviewer looks here first and learns nothing. Write two or three sentences, or answer the questions that the fix inserts.',
        { title },
      );
  }
}
