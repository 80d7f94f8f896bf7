import { blamefulWording } from './blameful-wording.ts';
import { hollowSection } from './hollow-section.ts';
import { missingAlternatives } from './missing-alternatives.ts';
import { missingProblem } from './missing-problem.ts';
import { missingTradeOffs } from './missing-trade-offs.ts';
import { noOwnerOrDate } from './no-owner-or-date.ts';
import { noRollback } from './no-rollback.ts';
import { oneSidedTradeOffs } from './one-sided-trade-offs.ts';
import { postmortemActions } from './postmortem-actions.ts';
import { postmortemCauses } from './postmortem-causes.ts';
import { postmortemImpact } from './postmortem-impact.ts';
import { postmortemTimeline } from './postmortem-timeline.ts';
import type { Rule } from './rule.ts';
import { singleAlternative } from './single-alternative.ts';
import { staleStatus } from './stale-status.ts';
import { strategyParts } from './strategy-parts.ts';
import { strategySaysNo } from './strategy-says-no.ts';
import { unansweredQuestions } from './unanswered-questions.ts';
import { undecided } from './undecided.ts';
import { unmeasuredGoal } from './unmeasured-goal.ts';
import { unreasonedRejection } from './unreasoned-rejection.ts';

/** Every rule for design documents, in the order of their pages. */
export const DESIGN_DOC_RULES: readonly Rule[] = [
  missingProblem,
  missingAlternatives,
  missingTradeOffs,
  hollowSection,
  unansweredQuestions,
  singleAlternative,
  unreasonedRejection,
  oneSidedTradeOffs,
  unmeasuredGoal,
  noRollback,
  undecided,
  staleStatus,
  noOwnerOrDate,
  postmortemTimeline,
  postmortemImpact,
  postmortemCauses,
  postmortemActions,
  blamefulWording,
  strategyParts,
  strategySaysNo,
];
