import type { Message } from '../../base/message.ts';
import type { Concept } from '../concepts/concept.ts';
import type { DesignDoc } from '../designDoc.ts';
import { askBelow } from '../fixes/askBelow.ts';
import { insertSection } from '../fixes/insertSection.ts';
import { answersTo, isAsked, wordsIn } from './content.ts';
import { missingPart } from './missingPart.ts';
import type { RuleFinding } from './rule.ts';

/** A part that has to be there, and to hold something one can measure. */
export interface MeasuredPart {
  readonly concept: Concept;
  /** What is said when the part is not there at all. */
  readonly missing: Message;
  /** What is said when none of its sections is measured. */
  readonly unmeasured: Message;
  isMeasured(words: string): boolean;
}

/** What to say of such a part, at most one finding; nothing while questions of ours wait there. */
export function measuredPart(doc: DesignDoc, part: MeasuredPart): readonly RuleFinding[] {
  const { concept, missing, unmeasured, isMeasured } = part;
  const sections = answersTo(doc, concept);
  const section = sections.find(({ level }) => level <= 6) ?? sections[0];
  if (!section) return missingPart(doc, concept, missing);
  if (doc.concepts[concept].sections.some(({ fill }) => fill === 'unanswered')) return [];
  if (sections.some(({ span }) => isAsked(doc, span) || isMeasured(wordsIn(doc, span)))) return [];
  const asked = askBelow(doc, section, concept);
  const inserted = asked.length > 0 ? null : insertSection(doc, concept);
  return [{ span: section.name, message: unmeasured, fixes: inserted ? [inserted] : asked }];
}
