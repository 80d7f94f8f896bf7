import { message } from '../../base/message.ts';
import { CHOICE_KINDS, missingConcept } from './missingConcept.ts';
import type { Rule } from './rule.ts';

/** Says that a document considers one way only. */
export const missingAlternatives: Rule = {
  id: 'missing-alternatives',
  summary: message('Say what else was considered, and why it was not chosen.'),
  kinds: CHOICE_KINDS,
  severity: 'warning',
  check: (doc) =>
    missingConcept(
      doc,
      'alternatives',
      message(
        'No alternative is described. Reviewers will ask what else you considered, and the answer shows your judgement better than the proposal does. Describe at least one other way, doing nothing included, and why it loses.',
      ),
    ),
};
