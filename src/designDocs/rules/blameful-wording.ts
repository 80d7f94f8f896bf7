import { message } from '../../base/message.ts';
import { proseIn } from './content.ts';
import { readsEnglish } from './readsEnglish.ts';
import type { Rule } from './rule.ts';

/** Says where a postmortem blames a person. Reads English only. */
export const blamefulWording: Rule = {
  id: 'blameful-wording',
  summary: message('A postmortem blames no person.'),
  kinds: ['postmortem'],
  severity: 'information',
  check(doc) {
    if (!readsEnglish(doc)) return [];
    return proseIn(doc, { start: 0, end: doc.text.length })
      .filter(({ type }) => type !== 'quote')
      .flatMap(({ span }) =>
        blame(doc.text.slice(span.start, span.end)).map((at) => ({ at, from: span.start })),
      )
      .slice(0, MAX_FINDINGS)
      .map(({ at, from }) => ({
        span: { start: from + at.start, end: from + at.end },
        message: message(
          'This blames a person. People who fear blame hide what the next team needs to know. Say what the person saw and why the step made sense to them then.',
        ),
        fixes: [],
      }));
  },
};

const MAX_FINDINGS = 10;

function blame(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(BLAME)]
    .filter(({ index }) => !DENIED.test(text.slice(Math.max(0, index - 40), index)))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

const ROLE =
  '(?:engineers?|developers?|operators?|administrators?|admins?|employees?|interns?|contractors?|colleagues?|someone|somebody|he|she|technicians?|(?:on.?call|new|junior|senior) (?:engineer|developer|hire|person)|on.?call)';
const FAULT =
  "(?:forgot(?: to)?|neglected(?: to)?|failed to (?:follow|check|read|notice|realise|realize|think|verify|test|tell|ask|escalate|respond|communicate)|should(?: not|n['’]t)? have (?:known|checked|read|noticed|been more careful|tested|asked|paid attention|verified|followed|thought)|did(?: not|n['’]t) (?:bother|pay attention|care|think)|ignored (?:the|a|all|our)|was (?:careless|negligent|reckless|sloppy|lazy|incompetent|at fault|to blame)|(?:carelessly|recklessly|negligently|foolishly|stupidly)\\s\\w+|(?:messed|screwed) (?:it )?up)";
/** A name is taken for a person's only before what no machine does. */
const NAME_FAULT =
  '(?:forgot(?: to)?|neglected(?: to)?|should have (?:known|been more careful|paid attention)|was (?:careless|negligent|reckless|sloppy|lazy|incompetent|to blame)|carelessly \\w+|(?:messed|screwed) (?:it )?up)';
const BLAME = new RegExp(
  `\\b(?:[Tt]he |[Aa]n? |[Oo]ur )?(?:[A-Za-z]+ )?${ROLE} (?:who )?(?:had )?${FAULT}|\\b(?!(?:We|They|It|You|This|That|Nobody|Everyone|The|And|But)\\b)[A-Z][a-z]+(?: [A-Z][a-z]+)? ${NAME_FAULT}|\\b(?:carelessness|negligence|incompetence|stupidity|sloppiness)\\b|\\b(?:stupid|idiotic|dumb|careless) mistakes?\\b|\\bwhose fault\\b|\\b(?:is|was) (?:his|her|their) (?:own )?fault\\b`,
  'g',
);
const DENIED = /\b(?:not|never|no|nobody|without|rather than|instead of|isn['’]t|wasn['’]t)\b[^.]*$/i;
