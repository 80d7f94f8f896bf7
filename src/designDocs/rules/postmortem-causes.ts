import { message } from '../../base/message.ts';
import { askBelow } from '../fixes/askBelow.ts';
import { answersTo, firstLine, isAsked, proseIn, wordsIn } from './content.ts';
import { missingPart } from './missingPart.ts';
import { readsEnglish } from './readsEnglish.ts';
import type { Rule } from './rule.ts';

/** Wants causes in the system: a person's mistake is where the analysis begins. */
export const postmortemCauses: Rule = {
  id: 'postmortem-causes',
  summary: message('A postmortem finds causes in the system, not only in a person.'),
  kinds: ['postmortem'],
  severity: 'information',
  check(doc) {
    const sections = answersTo(doc, 'causes');
    if (sections.length === 0) {
      return missingPart(
        doc,
        'causes',
        message(
          'Nothing says what made this possible. Without causes the actions are guesses, and it will happen again. Describe what in the system let it happen, and what let it last.',
        ),
      );
    }
    if (!readsEnglish(doc) || sections.some(({ span }) => isAsked(doc, span))) return [];
    if (sections.some(({ span }) => SYSTEM.test(wordsIn(doc, span)))) return [];
    return sections.flatMap((section) => {
      const blamed = proseIn(doc, section.span).find(({ text }) => PERSON.test(text));
      if (!blamed) return [];
      return [
        {
          span: firstLine(doc.text, blamed.span),
          message: message(
            'The cause ends with a person. People will go on making mistakes; what can change is what made this one easy and let it through. Ask why it was possible, why nothing caught it, and why it lasted.',
          ),
          fixes: askBelow(doc, section, 'causes'),
        },
      ];
    });
  },
};

const PERSON =
  /\b(?:human|operator|user|manual|engineer|developer|pilot) (?:error|mistake|failure)s?\b|\b(?:made a|by) mistakes?\b|\bmistak(?:e|enly)\b|\baccidental(?:ly)?\b|\bforgot(?:ten)?\b|\bcareless\w*|\bneglig\w+|\binattenti\w+|\b(?:someone|somebody|engineer|developer|operator|admin\w*|colleague|intern|contractor)\b/i;
/** What speaks of a system that let it happen. */
const SYSTEM =
  /\b(?:because|since|due to|missing|lack\w*|without|absence|allow\w*|let|permit\w*|no (?:\w+ )?(?:tests?|alerts?|checks?|review|validation|guards?|limits?|safeguards?|monitoring|staging|warning|confirmation|timeouts?|retr\w+)|(?:was|were|did|does|is|has|had)(?: not|n['’]t)|never|nothing|default\w*|config\w*|bug|race|time.?outs?|capacity|overload\w*|dependenc\w*|process\w*|tool\w*|script|automation|pipeline|documentation|runbook|training|alert\w*|monitor\w*|test\w*|review\w*|design\w*|same (?:name|screen|terminal)|confus\w*|unclear|ambiguous|permissions?|access)\b/i;
