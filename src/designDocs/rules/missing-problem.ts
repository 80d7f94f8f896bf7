import { message } from '../../base/message.ts';
import { CHOICE_KINDS, missingConcept } from './missingConcept.ts';
import type { Rule } from './rule.ts';

/** Says that a document nowhere states the problem it solves. */
export const missingProblem: Rule = {
  id: 'missing-problem',
  summary: message('Say what problem the document solves.'),
  kinds: CHOICE_KINDS,
  severity: 'warning',
  check: (doc) =>
    missingConcept(
      doc,
      'problem',
      message(
        'Nothing here says what problem this solves. Reviewers cannot judge a solution before they know what is wrong today and for whom. Add a section that says so before the proposal.',
      ),
    ),
};
