import type { ReportedFinding } from '../fileReport.ts';
import type { CellReader } from './cell.ts';

/** A line of a document and the marks under it. */
export interface CodeFrame {
  readonly source: string;
  /** Spaces, then carets. */
  readonly marks: string;
}

/** In terminal columns. */
const MAX_WIDTH = 100;
/** What stays visible before the marks in a line that is too wide. */
const CONTEXT = 20;

/**
 * The line where a finding starts, underlined as far as it reaches. Aligned for terminals: tabs are spread out, wide
 * characters count twice, marks that combine not at all, and whatever would move the cursor is replaced.
 */
export function codeFrame(
  { excerpt, range }: Pick<ReportedFinding, 'excerpt' | 'range'>,
  cellsOf: CellReader,
): CodeFrame {
  const isOneLine = range.end.line === range.start.line;
  const start = range.start.column - excerpt.column;
  const end = isOneLine ? range.end.column - excerpt.column : Number.POSITIVE_INFINITY;
  const cells = cellsOf(excerpt.text);
  const marked = cells.filter(({ from, to }) => to > start && from < end && to > from);
  const lineWidth = cells.at(-1)?.endColumn ?? 0;
  const startColumn = marked[0]?.column ?? cells.find(({ from }) => from >= start)?.column ?? lineWidth;
  const endColumn = Math.max(marked.at(-1)?.endColumn ?? 0, startColumn + 1);

  const isCut = excerpt.column > 1;
  const first = endColumn <= MAX_WIDTH ? 0 : Math.max(startColumn - CONTEXT, 0);
  const visible = cells.filter(({ column, endColumn: next }) => column >= first && next <= first + MAX_WIDTH);
  const last = visible.at(-1)?.endColumn ?? first;
  const before = isCut || first > 0 ? '…' : '';
  const shift = (visible[0]?.column ?? first) - before.length;
  return {
    source: `${before}${visible.map(({ shown }) => shown).join('')}${last < lineWidth ? '…' : ''}`.trimEnd(),
    marks: `${' '.repeat(startColumn - shift)}${'^'.repeat(Math.max(Math.min(endColumn, last) - startColumn, 1))}`,
  };
}
