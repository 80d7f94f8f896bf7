import type { Message } from '../../base/message.ts';
import { message } from '../../base/message.ts';
import type { Concept } from '../concepts/concept.ts';
import { missingPart } from './missingPart.ts';
import type { Rule } from './rule.ts';

/** Wants the parts that make a technical strategy more than a list of wishes. What is not done has its own rule. */
export const strategyParts: Rule = {
  id: 'strategy-parts',
  summary: message(
    'A technical strategy sums up, says where things stand, what comes first, what could go wrong, and by when.',
  ),
  kinds: ['strategy'],
  severity: 'information',
  check: (doc) => PARTS.flatMap(([concept, wording]) => missingPart(doc, concept, wording)),
};

const PARTS: readonly (readonly [Concept, Message])[] = [
  [
    'summary',
    message(
      'There is no summary. Those who decide about it will read one page at most. Open with what you propose, why now, and what you need from them.',
    ),
  ],
  [
    'current-state',
    message(
      'Nothing says where things stand. Nobody agrees to a way before agreeing where it begins. Describe what hurts today, in figures where you have them.',
    ),
  ],
  [
    'priorities',
    message(
      'There are no priorities. A strategy that puts nothing first lets everybody go on as before. Name the few things that come first, in order, and why.',
    ),
  ],
  [
    'risks',
    message(
      'No risks are named. A reader who sees one that you did not will doubt the rest. Say what could go wrong, how you would notice, and what you would do.',
    ),
  ],
  [
    'milestones',
    message(
      'There are no milestones. Nobody can tell whether this goes well before it is too late. Say what will be true by when, and who makes it so.',
    ),
  ],
];
