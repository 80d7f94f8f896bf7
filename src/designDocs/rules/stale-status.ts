import type { Fix } from '../../base/finding.ts';
import { message } from '../../base/message.ts';
import type { Span } from '../../base/span.ts';
import type { DesignDoc } from '../designDoc.ts';
import { CHOICE_KINDS } from './missingConcept.ts';
import type { Rule } from './rule.ts';

/** Says that front matter still calls a document a draft or proposal half a year after its last date. */
export const staleStatus: Rule = {
  id: 'stale-status',
  summary: message('Keep the status of a document up to date.'),
  kinds: [...CHOICE_KINDS, 'strategy'],
  severity: 'information',
  check(doc, { today }) {
    const { state, span, inFrontMatter, date } = doc.status;
    const isOpen = state === 'draft' || state === 'proposed';
    if (!isOpen || !span || !inFrontMatter || date === null || !isLongPast(date, today)) return [];
    if (OUTCOME_FOLDER.test(doc.path ?? '')) return [];
    return [
      {
        span,
        message: message(
          'It has been called “{status}” since {date}. A reader cannot tell whether it was built, dropped or forgotten. Say what became of it, or give it a new date.',
          { status: doc.text.slice(span.start, span.end), date },
        ),
        fixes: OUTCOMES.map((outcome) => outcomeFix(doc, span, outcome)),
      },
    ];
  },
};

const OUTCOMES = ['accepted', 'rejected'] as const;

/** Which one is true only the author knows, so neither is preferred. */
function outcomeFix({ text }: DesignDoc, span: Span, outcome: (typeof OUTCOMES)[number]): Fix {
  const isCapital = /^\p{Lu}/u.test(text.slice(span.start, span.end));
  const status = isCapital ? outcome.replace(/^./, (letter) => letter.toUpperCase()) : outcome;
  return {
    title: message('Change the status to “{status}”', { status }),
    edits: [{ span, newText: status }],
    preferred: false,
  };
}

/** Where it lies tells what became of it. */
const OUTCOME_FOLDER =
  /(?:^|[/\\_])(?:accepted|archived?|archives|closed|completed|declined|deprecated|done|final|implemented|obsolete|old|rejected|retired|superseded|withdrawn|_?archivo)[/\\_]/i;

const MANY_DAYS = 183;

/** Both ISO dates. */
function isLongPast(date: string, today: string): boolean {
  return (Date.parse(today) - Date.parse(date)) / 86_400_000 > MANY_DAYS;
}
