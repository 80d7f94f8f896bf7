import type { Finding } from '../../base/finding.ts';
import type { ReadMarkdown } from '../../designDocs/markdown/readMarkdown.ts';
import type { Outline } from '../../designDocs/outline/outline.ts';
import type { Suppressed } from '../lintResult.ts';
import { INVALID_SUPPRESSION, invalidSuppression, unusedSuppression } from './invalidSuppression.ts';
import { reachOf } from './reach.ts';
import type { Suppression, SuppressionComment } from './suppression.ts';
import { suppressionComments } from './suppressionComments.ts';

/** A document and what was found in it. */
export interface SuppressionRequest {
  readonly markdown: ReadMarkdown;
  readonly outline: Outline;
  readonly findings: readonly Finding[];
  isRule(id: string): boolean;
  /** Whether a rule is switched off here: a comment against it is idle, but not wrong. */
  isOff(rule: string): boolean;
}

/** Findings that are left, and those that comments silence. */
export interface SuppressionResult {
  /** With a finding for every comment that does not do what it means to. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/** Lets the comments of a document silence findings. */
export function applySuppressions(request: SuppressionRequest): SuppressionResult {
  const { markdown, outline, findings, isOff } = request;
  const { text } = markdown;
  const comments = suppressionComments(markdown);
  if (comments.length === 0) return { findings, suppressed: [] };
  const invalid = comments.flatMap((comment) => invalidSuppression(text, comment, request.isRule));
  const suppressions = countingOnes(comments, { text, outline, isRule: request.isRule });

  const used = new Map<SuppressionComment, Set<string>>();
  const silent: Suppressed[] = [];
  /** Without the findings that a comment silences. */
  const heard = (all: readonly Finding[]) =>
    all.filter((finding) => {
      const suppression = suppressions.find((each) => silences(each, finding));
      if (!suppression) return true;
      const { comment } = suppression;
      silent.push({ finding, comment: comment.span, reason: comment.reason });
      used.set(comment, (used.get(comment) ?? new Set()).add(finding.rule));
      return false;
    });
  const kept = heard([...findings, ...invalid]);
  const unused = suppressions.flatMap(({ comment }) => {
    const rules = comment.rules.filter(
      (rule) => rule !== INVALID_SUPPRESSION && !used.get(comment)?.has(rule) && !isOff(rule),
    );
    return rules.length === 0 ? [] : [unusedSuppression(text, comment, rules)];
  });
  return { findings: [...kept, ...heard(unused)], suppressed: silent };
}

/** The comments that count: with a scope, at least one rule, no rule that we do not know, and a reason. */
function countingOnes(
  comments: readonly SuppressionComment[],
  { text, outline, isRule }: { text: string; outline: Outline; isRule(id: string): boolean },
): readonly Suppression[] {
  const context = { text, outline, comments: new Map(comments.map((each) => [each.span.start, each])) };
  return comments.flatMap((comment) => {
    const { span, scope, rules, reason } = comment;
    const counts = scope !== null && rules.length > 0 && rules.every(isRule) && reason !== '';
    return counts ? [{ comment, reach: reachOf(span, scope, context) }] : [];
  });
}

function silences({ comment, reach }: Suppression, { rule, span }: Finding): boolean {
  return comment.rules.includes(rule) && reach.start <= span.start && span.start <= reach.end;
}
