import { oneLine } from '../../base/markdown/plainText.ts';
import type { Span } from '../../base/span.ts';
import type { ReadMarkdown } from '../../designDocs/markdown/readMarkdown.ts';
import { commentsIn } from './commentsIn.ts';
import { SUPPRESSION_SCOPES, type SuppressionComment } from './suppression.ts';

/** More comments in one document, and more text in one, are not read. */
const MAX_COMMENTS = 1_000;
const MAX_LENGTH = 2_000;

const DIRECTIVE = /^\s*(staffward-(?:disable|enable|ignore)[\w-]*)/i;
/** Stands between rules and reason; no rule has two dashes in a row. */
const BEFORE_REASON = /--+|[—–:]/;

/** The comments of a document that mean to silence findings, in order, whether they count or not. */
export function suppressionComments(markdown: ReadMarkdown): readonly SuppressionComment[] {
  // Looking in lower case or for either case takes many times as long.
  if (!markdown.text.includes('taffward-')) return [];
  const found: SuppressionComment[] = [];
  for (const span of commentsIn(markdown)) {
    const comment = parseSuppressionComment(markdown.text, span);
    if (comment) found.push(comment);
    if (found.length === MAX_COMMENTS) break;
  }
  return found;
}

function parseSuppressionComment(text: string, span: Span): SuppressionComment | null {
  const content = text.slice(span.start + 4, Math.min(span.end - 3, span.start + MAX_LENGTH));
  const match = DIRECTIVE.exec(content);
  if (!match?.[1]) return null;
  const rest = content.slice(match[0].length).replace(/^\s*:/, '');
  const separator = BEFORE_REASON.exec(rest);
  const rules = rest.slice(0, separator?.index ?? rest.length);
  const reason = separator ? rest.slice(separator.index + separator[0].length) : '';
  const scope = match[1].toLowerCase().replace(/^staffward-disable-/, '');
  return {
    span,
    directive: match[1],
    scope: SUPPRESSION_SCOPES.find((known) => known === scope) ?? null,
    rules: [...new Set(rules.split(/[\s,]+/).filter((rule) => rule !== ''))],
    reason: oneLine(reason),
  };
}
