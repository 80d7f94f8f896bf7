import { activityNotImpact } from './activityNotImpact.ts';
import { missingEvidence } from './missingEvidence.ts';
import { quietMonths } from './quietMonths.ts';
import type { BragRule } from './rule.ts';
import { unbackedNumber } from './unbackedNumber.ts';
import { unquantifiedImpact } from './unquantifiedImpact.ts';

/** Every rule for brag documents. */
export const BRAG_RULES: readonly BragRule[] = [
  unquantifiedImpact,
  missingEvidence,
  activityNotImpact,
  unbackedNumber,
  quietMonths,
];
