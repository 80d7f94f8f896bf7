import { hollowSection } from './hollow-section.ts';
import { missingAlternatives } from './missing-alternatives.ts';
import { missingProblem } from './missing-problem.ts';
import { missingTradeOffs } from './missing-trade-offs.ts';
import type { Rule } from './rule.ts';
import { unansweredQuestions } from './unanswered-questions.ts';

/** Every rule for design documents, in the order of their pages. */
export const DESIGN_DOC_RULES: readonly Rule[] = [
  missingProblem,
  missingAlternatives,
  missingTradeOffs,
  hollowSection,
  unansweredQuestions,
];
