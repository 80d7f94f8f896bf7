import { message } from '../../base/message.ts';
import { missingPart } from './missingPart.ts';
import type { Rule } from './rule.ts';

/** Wants to read what a strategy decides against. */
export const strategySaysNo: Rule = {
  id: 'strategy-says-no',
  summary: message('A technical strategy says what will not be done.'),
  kinds: ['strategy'],
  severity: 'information',
  check(doc) {
    if (doc.language === 'en' && SAYS_NO.test(doc.text)) return [];
    return missingPart(
      doc,
      'not-doing',
      message(
        'Nothing is left out. A strategy that says yes to everything decides nothing, and people keep working on what you meant to stop. Name tempting work that you will not do, and why.',
      ),
    );
  },
};

/** A sentence that decides against something. */
const SAYS_NO =
  /\bwe (?:will|shall|are|['’]re|do)(?: explicitly| deliberately| therefore)? ?(?:not|n['’]t)(?: going to)? (?:do|build|adopt|invest|support|pursue|migrate|rewrite|start|add|fund|staff|maintain|work on|touch)\b|\bwe (?:won['’]t|will stop|are stopping|stop|deprioriti[sz]e|say no to)\b|\bexplicitly (?:not|out of scope)\b/i;
