import type { Finding, Fix } from '../../base/finding.ts';
import { formatMessage } from '../../base/message.ts';
import type { LintResult } from '../../lint/lintResult.ts';
import { REASON_NEEDED } from '../../lint/suppressions/suppression.ts';
import { emptyReport, type FileReport, type ReportedFinding, type ReportedFix } from './fileReport.ts';
import type { LintTarget } from './findTargets.ts';
import { type Positions, positionsIn } from './positions.ts';

/** What linting `text` gave, as it is printed. */
export function reportOf(
  target: Pick<LintTarget, 'shown' | 'projectPath'>,
  text: string,
  result: LintResult,
): FileReport {
  const { kind, reasons, findings, suppressed } = result;
  const hasPlaces = findings.length + suppressed.length > 0;
  const positions = positionsIn(hasPlaces ? text : '');
  return {
    ...emptyReport(target),
    documentKind: kind,
    reasons: reasons.map(formatMessage),
    findings: findings.map((finding) => reportedFinding(finding, positions)),
    suppressed: suppressed.map(({ finding, reason }) => ({ ...reportedFinding(finding, positions), reason })),
  };
}

function reportedFinding(finding: Finding, positions: Positions): ReportedFinding {
  const range = positions.rangeOf(finding.span);
  return {
    rule: finding.rule,
    concept: finding.concept,
    severity: finding.severity,
    message: formatMessage(finding.message),
    range,
    excerpt: positions.excerptAt(range.start),
    fixes: finding.fixes.filter(isAnswer).map((fix) => reportedFix(fix, positions)),
  };
}

/** Silencing a finding takes a reason, for which somebody has to be there. */
function isAnswer({ edits }: Fix): boolean {
  return !edits.some(({ newText }) => newText.includes(REASON_NEEDED));
}

function reportedFix({ title, preferred, edits }: Fix, positions: Positions): ReportedFix {
  return {
    title: formatMessage(title),
    preferred,
    edits: edits.map(({ span, newText }) => ({ range: positions.rangeOf(span), newText })),
  };
}
