import { capitalised } from '../../base/capitalised.ts';
import { escapeMarkdown } from '../../base/markdownText.ts';
import { formatMessage, type Message, message } from '../../base/message.ts';
import { plainLine } from '../../base/plainLine.ts';
import type { Span } from '../../base/span.ts';
import type { Concept, ConceptSection } from '../concepts/concept.ts';
import { matchHeading } from '../concepts/matchHeading.ts';
import type { DesignDoc } from '../designDoc.ts';
import { KIND_NAMES } from '../kinds/kindNames.ts';
import type { Section } from '../outline/outline.ts';
import { sectionAt } from '../outline/sectionAt.ts';
import { CONCEPT_HELP } from './conceptHelp.ts';
import { lensOf } from './lensOf.ts';

/** What is shown for a place in a document. */
export interface Hover {
  readonly span: Span;
  /** Our words alone and escaped parts of the document: no HTML, no links. */
  readonly markdown: string;
}

/**
 * On a heading that names a concept: what belongs there, and what Staffward saw. On the title: what the document
 * counts as, and what it lacks. `null` everywhere else.
 */
export function hoverAt(doc: DesignDoc, offset: number): Hover | null {
  const section = sectionAt(doc.outline, offset);
  if (!section || offset > section.heading.end) return null;
  const paragraphs = section === doc.outline.title ? [titleHelp(doc)] : [];
  for (const concept of namedBy(doc, section)) paragraphs.push(conceptHelp(doc, section, concept));
  return paragraphs.length === 0 ? null : { span: section.heading, markdown: paragraphs.join('\n\n') };
}

/** Concepts that a heading carries here, else those that it could carry. */
function namedBy(doc: DesignDoc, section: Section): readonly Concept[] {
  const carried = Object.values(doc.concepts).filter(({ sections }) =>
    sections.some((each) => each.section === section),
  );
  if (carried.length > 0) return carried.map(({ concept }) => concept);
  if (section === doc.outline.title) return [];
  return matchHeading(section.title)
    .filter(({ strength }) => strength === 'strong')
    .map(({ concept }) => concept);
}

function titleHelp(doc: DesignDoc): string {
  const lens = lensOf(doc);
  const kind = message('Staffward reads this as: {kind}.', { kind: KIND_NAMES[doc.kind] });
  return shown(kind) + (lens ? ` ${shown(lens.title)}.` : '');
}

function conceptHelp(doc: DesignDoc, section: Section, concept: Concept): string {
  const { name, explanation } = CONCEPT_HELP[concept];
  const seen = doc.concepts[concept].sections.find((each) => each.section === section);
  return `**${escapeMarkdown(capitalised(name))}.** ${escapeMarkdown(explanation)}\n\n${shown(whatWasSeen(doc, concept, seen))}`;
}

function whatWasSeen(doc: DesignDoc, concept: Concept, seen: ConceptSection | undefined): Message {
  const { name } = CONCEPT_HELP[concept];
  const { state, prose, sections } = doc.concepts[concept];
  switch (seen?.fill) {
    case 'filled':
      return state === 'missing'
        ? message('Staffward found nothing on {name} in this section.', { name })
        : message('Staffward counts this section as {name}.', { name });
    case 'empty':
      return message('Staffward finds this section empty.');
    case 'prompt':
      return message('Staffward sees only what the template asks here.');
    case 'placeholder':
      return message('Staffward sees only a placeholder here.');
    case 'pointer':
      return message('Staffward sees only a pointer to another place here.');
    case 'unanswered':
      return message('Staffward sees questions here, and no answer yet.');
    default:
      return state === 'present' && sections.length + prose.length > 0
        ? message('Staffward does not count this section, and finds {name} elsewhere.', { name })
        : message('Staffward does not count this section as {name}.', { name });
  }
}

/** A message as Markdown that shows exactly its text. */
function shown(text: Message): string {
  return escapeMarkdown(plainLine(formatMessage(text)));
}
