import { lineEnd, lineStart, newlineAfter } from '../../base/lines.ts';
import type { Span } from '../../base/span.ts';
import type { Outline } from '../../designDocs/outline/outline.ts';
import { sectionAt } from '../../designDocs/outline/sectionAt.ts';
import type { SuppressionComment, SuppressionScope } from './suppression.ts';

/** What is needed to tell how far comments reach. */
export interface ReachContext {
  readonly text: string;
  readonly outline: Outline;
  /** Every comment that means to silence, by where it begins. */
  readonly comments: ReadonlyMap<number, SuppressionComment>;
}

/** A line further down is not "the next". */
const MAX_LINES_BETWEEN = 100;

/** Where findings have to begin for a comment of this scope to silence them. */
export function reachOf(span: Span, scope: SuppressionScope, context: ReachContext): Span {
  const { text, outline } = context;
  switch (scope) {
    case 'file':
      return { start: 0, end: text.length };
    case 'line':
      return { start: lineStart(text, span.start), end: lineEnd(text, span.start) };
    case 'next-line':
      return nextLine(span, context);
    case 'section': {
      let section = sectionAt(outline, span.start);
      while (section?.form === 'lead-in') section = section.parent;
      // What begins where the next section does is the next section's.
      const { start, end } = section?.span ?? { start: 0, end: outline.all[0]?.span.start ?? text.length };
      return { start, end: end === text.length ? end : Math.max(start, end - 1) };
    }
  }
}

/**
 * From the comment to the end of the next line that holds more than our own comments: blank lines belong around them.
 * The comment itself is what gets underlined in a document without a heading.
 */
function nextLine(span: Span, { text, comments }: ReachContext): Span {
  let end = lineEnd(text, span.end);
  for (let count = 0; count < MAX_LINES_BETWEEN; count++) {
    const start = end + newlineAfter(text, end).length;
    if (start === end) break;
    end = lineEnd(text, start);
    const first = start + (/^[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0);
    const comment = comments.get(first);
    if (comment) end = lineEnd(text, comment.span.end);
    const isOurs = comment !== undefined && text.slice(comment.span.end, end).trim() === '';
    if (first < end && !isOurs) return { start: span.start, end };
  }
  return { start: span.start, end };
}
