import { activityNotImpact } from './activity-not-impact.ts';
import { missingEvidence } from './missing-evidence.ts';
import { quietMonths } from './quiet-months.ts';
import type { BragRule } from './rule.ts';
import { unbackedNumber } from './unbacked-number.ts';
import { unquantifiedImpact } from './unquantified-impact.ts';

/** Every rule for brag documents. */
export const BRAG_RULES: readonly BragRule[] = [
  unquantifiedImpact,
  missingEvidence,
  activityNotImpact,
  unbackedNumber,
  quietMonths,
];
