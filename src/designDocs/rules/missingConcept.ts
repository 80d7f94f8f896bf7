import type { CoreConcept, Fix } from '../../base/finding.ts';
import type { Message } from '../../base/message.ts';
import type { Span } from '../../base/span.ts';
import { nearMiss } from '../concepts/nearMiss.ts';
import type { DesignDoc } from '../designDoc.ts';
import { insertSection } from '../fixes/insertSection.ts';
import { renameHeading } from '../fixes/renameHeading.ts';
import { splitSection } from '../fixes/splitSection.ts';
import type { DocumentKind } from '../kinds/documentKind.ts';
import type { RuleFinding } from './rule.ts';

/** The kinds that propose or record a choice; strategies and postmortems have parts of their own. */
export const CHOICE_KINDS: readonly DocumentKind[] = ['rfc', 'adr', 'kep', 'proposal', 'design-doc'];

/** The finding that a document does not speak of a concept at all, with what would repair it. */
export function missingConcept(
  doc: DesignDoc,
  concept: CoreConcept,
  message: Message,
): readonly RuleFinding[] {
  const { state, sections } = doc.concepts[concept];
  if (state !== 'missing') return [];
  const shared = sections[0]?.section;
  const slip = shared ? null : nearMiss(doc.outline, concept);
  const fixes: readonly (Fix | null)[] = shared
    ? [splitSection(doc, shared, ['solution', concept]) ?? insertSection(doc, concept)]
    : slip
      ? [renameHeading(doc, slip.section, concept)]
      : [insertSection(doc, concept)];
  const span = shared?.name ?? slip?.section.name ?? topLine(doc);
  return [{ concept, span, message, fixes: fixes.filter((fix) => fix !== null) }];
}

/** The title, else the first line with something on it. */
export function topLine({ text, outline, frontMatter }: DesignDoc): Span {
  if (outline.title) return outline.title.name;
  const from = frontMatter.span?.end ?? 0;
  const start = from + (text.slice(from).search(/\S/) + 1 || 1) - 1;
  const end = text.slice(start).search(/[\r\n]|$/) + start;
  return { start, end };
}
