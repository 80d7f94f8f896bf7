import { message } from '../../base/message.ts';
import { CHOICE_KINDS, missingConcept } from './missingConcept.ts';
import type { Rule } from './rule.ts';

/** Says that a document names no cost of what it proposes. */
export const missingTradeOffs: Rule = {
  id: 'missing-trade-offs',
  summary: message('Say what the proposal costs, risks or makes harder.'),
  kinds: CHOICE_KINDS,
  severity: 'warning',
  check: (doc) =>
    missingConcept(
      doc,
      'trade-offs',
      message(
        'Nothing here says what this costs, risks or makes harder. Every choice has a price, and reviewers trust a document that names its own. Add the drawbacks, and who will bear them.',
      ),
    ),
};
