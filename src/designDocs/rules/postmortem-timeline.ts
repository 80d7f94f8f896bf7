import { message } from '../../base/message.ts';
import { measuredPart } from './measuredPart.ts';
import type { Rule } from './rule.ts';

/** Wants to read when what happened. */
export const postmortemTimeline: Rule = {
  id: 'postmortem-timeline',
  summary: message('A postmortem tells when what happened.'),
  kinds: ['postmortem'],
  severity: 'information',
  check: (doc) =>
    measuredPart(doc, {
      concept: 'timeline',
      missing: message(
        'There is no timeline. Without one nobody can see how long it took to notice, to understand and to repair. List what happened and what was done, each with its time.',
      ),
      unmeasured: message(
        'The timeline has hardly any times. A reader cannot see how long it took to notice, to understand and to repair. Put a time before each event, and name the time zone once.',
      ),
      isMeasured: (words) => countTimes(words) >= ENOUGH,
    }),
};

/** A beginning and an end. */
const ENOUGH = 2;

function countTimes(words: string): number {
  return words.match(TIME)?.length ?? 0;
}

/** `14:05`, `2 pm`, `T+12`, `12 min later`, `14h05`, `1405Z`; for slow incidents a date counts too. */
const TIME =
  /\b\d{1,2}[:h.]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b|\bT\s?[+−-]\s?\d|[+−]\s?\d{1,3}\s?(?:m|min|h|s)\b|\b\d{1,3} (?:minutes?|mins?|hours?|seconds?|days?) (?:later|after|before|in)\b|\b\d{4}Z\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:0[1-9]|[12]\d|3[01])\/(?:0[1-9]|1[0-2])\b|\b\d{1,2} de \p{L}{4,}|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\p{L}* (?:\d{1,2}|\d{4})\b|\d{1,2}[時시点點]/giu;
