import type { Message } from '../../base/message.ts';
import type { Concept } from '../concepts/concept.ts';
import type { DesignDoc } from '../designDoc.ts';
import { insertSection } from '../fixes/insertSection.ts';
import { topLine } from './missingConcept.ts';
import type { RuleFinding } from './rule.ts';

/** The finding, at the title, that a part which the document's kind is read for is not there at all. */
export function missingPart(doc: DesignDoc, concept: Concept, message: Message): readonly RuleFinding[] {
  if (doc.concepts[concept].state !== 'missing') return [];
  const fix = insertSection(doc, concept);
  return [{ span: topLine(doc), message, fixes: fix ? [fix] : [] }];
}
