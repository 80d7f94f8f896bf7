import type { Finding } from '../../../../src/base/finding.ts';
import { readMarkdown } from '../../../../src/designDocs/markdown/readMarkdown.ts';
import { buildOutline } from '../../../../src/designDocs/outline/buildOutline.ts';
import {
  applySuppressions,
  type SuppressionResult,
} from '../../../../src/lint/suppressions/applySuppressions.ts';
import { suppressFixes } from '../../../../src/lint/suppressions/suppressFixes.ts';

/** Two rules that find their own marks, wherever these stand: `TODO-A` and `TODO-B`. */
const MARKS: Readonly<Record<string, string>> = { 'rule-a': 'TODO-A', 'rule-b': 'TODO-B' };

/** A finding for every mark, in order of the text. */
export function marksIn(text: string): readonly Finding[] {
  return [...text.matchAll(/TODO-([AB])/g)].map(({ index, 0: mark, 1: letter }) => ({
    rule: `rule-${letter?.toLowerCase()}`,
    concept: null,
    severity: 'warning',
    span: { start: index, end: index + mark.length },
    message: { template: mark, values: {} },
    fixes: [],
  }));
}

/** What is left of the marks' findings after suppressions. */
export function suppressedMarks(text: string, off: readonly string[] = []): SuppressionResult {
  const markdown = readMarkdown(text);
  return applySuppressions({
    markdown,
    outline: buildOutline(markdown),
    findings: marksIn(text),
    isRule: (id) => id in MARKS || id === 'invalid-suppression',
    isOff: (rule) => off.includes(rule),
  });
}

/** The fixes that silence a finding. */
export function fixesFor(text: string, finding: Finding) {
  const markdown = readMarkdown(text);
  return suppressFixes(finding, { markdown, outline: buildOutline(markdown) });
}
