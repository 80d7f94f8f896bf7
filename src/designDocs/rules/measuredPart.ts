import type { Message } from '../../base/message.ts';
import type { Concept } from '../concepts/concept.ts';
import type { DesignDoc } from '../designDoc.ts';
import { askBelow } from '../fixes/askBelow.ts';
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
  const [section] = sections;
  if (!section) return missingPart(doc, concept, missing);
  if (sections.some(({ span }) => isAsked(doc, span) || isMeasured(wordsIn(doc, span)))) return [];
  return [{ span: section.name, message: unmeasured, fixes: askBelow(doc, section, concept) }];
}
