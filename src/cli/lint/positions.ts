import type { Span } from '../../base/span.ts';
import type { Excerpt, Position, Range } from './fileReport.ts';

/** Finds lines and columns in a text. */
export interface Positions {
  rangeOf(span: Span): Range;
  /** What to show of the line around a position: all of it, unless the line is very long. */
  excerptAt(position: Position): Excerpt;
}

/** In UTF-16 code units. A line in whose middle a finding is may be megabytes long. */
const MAX_BEFORE = 200;
const MAX_EXCERPT = 600;

/** Lines end where the Language Server Protocol ends them, so that editors and we agree: CR LF, LF or CR. */
export function positionsIn(text: string): Positions {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|[\r\n]/g)) starts.push(index + end.length);

  const positionOf = (offset: number): Position => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return {
    rangeOf: ({ start, end }) => ({ start: positionOf(start), end: positionOf(end) }),
    excerptAt({ line, column }) {
      const start = starts[line - 1] ?? 0;
      const from = start + Math.max(column - 1 - MAX_BEFORE, 0);
      const next = starts[line] ?? text.length;
      const excerpt = text.slice(from, Math.min(next, from + MAX_EXCERPT));
      return { text: excerpt.replace(/[\r\n]+$/, ''), column: from - start + 1 };
    },
  };
}
