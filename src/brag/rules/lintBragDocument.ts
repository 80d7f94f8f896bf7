import type { Finding } from '../../base/finding.ts';
import { parseBragDocument } from '../document/parse.ts';
import { BRAG_RULES } from './registry.ts';
import { BRAG_SEVERITY, type BragContext } from './rule.ts';

/**
 * What the entries of a brag document lack, in order of the text. Configuration and suppressions are the caller's
 * (`src/lint`).
 */
export function lintBragDocument(
  { text, path }: { readonly text: string; readonly path: string | null },
  context: BragContext,
): readonly Finding[] {
  const brag = { text, path, document: parseBragDocument(text) };
  return BRAG_RULES.flatMap(({ id, check }) =>
    check(brag, context).map(
      (finding): Finding => ({ ...finding, rule: id, concept: null, severity: BRAG_SEVERITY }),
    ),
  ).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
