import type { Tree } from '@lezer/common';
import type { Finding } from '../../base/finding.ts';
import { parseBragDocument } from '../document/parse.ts';
import { BRAG_RULES } from './registry.ts';
import { BRAG_SEVERITY, type BragContext } from './rule.ts';

/** A brag document to lint. */
export interface BragRequest {
  readonly text: string;
  /** See `BragText.path`. */
  readonly path: string | null;
  /** Of the text, by the block parser, when it is at hand. */
  readonly tree?: Tree;
}

/**
 * What the entries of a brag document lack, in order of the text. Configuration and suppressions are the caller's
 * (`src/lint`).
 */
export function lintBragDocument(
  { text, path, tree }: BragRequest,
  context: BragContext,
): readonly Finding[] {
  const brag = { text, path, document: parseBragDocument(text, tree) };
  return BRAG_RULES.flatMap(({ id, check }) =>
    check(brag, context)
      .slice(0, MAX_FINDINGS)
      .map((finding): Finding => ({ ...finding, rule: id, concept: null, severity: BRAG_SEVERITY })),
  ).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Of one rule: more entries than anybody writes down lack something. */
const MAX_FINDINGS = 1_000;
