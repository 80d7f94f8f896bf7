import type { Finding } from '../base/finding.ts';
import type { DesignDoc } from './designDoc.ts';
import { DESIGN_DOC_RULES } from './rules/registry.ts';
import type { RuleContext } from './rules/rule.ts';

/**
 * What a design document lacks: every rule for its kind, at the rule's own severity, in order of the text.
 * Configuration and suppressions are the caller's (`src/lint`).
 */
export function lintDesignDoc(doc: DesignDoc, context: RuleContext): readonly Finding[] {
  return DESIGN_DOC_RULES.filter(({ kinds }) => kinds.includes(doc.kind))
    .flatMap((rule) =>
      rule.check(doc, context).map(
        ({ concept, severity, ...finding }): Finding => ({
          ...finding,
          rule: rule.id,
          concept: concept ?? null,
          severity: severity ?? rule.severity,
        }),
      ),
    )
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
