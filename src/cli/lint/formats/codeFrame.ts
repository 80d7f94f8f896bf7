import stringWidth from 'string-width';
import type { ReportedFinding } from '../fileReport.ts';

/** A line of a document and the marks under it. */
export interface CodeFrame {
  readonly source: string;
  /** Spaces, then carets. */
  readonly marks: string;
}

/** In terminal columns. */
const MAX_WIDTH = 100;
const TAB = 4;
/** What stays visible before the marks in a line that is too wide. */
const CONTEXT = 20;

/**
 * The line where a finding starts, underlined as far as it reaches. Aligned for terminals: tabs are spread out, wide
 * characters count twice, marks that combine not at all, and whatever would move the cursor is replaced.
 */
export function codeFrame({ excerpt, range }: Pick<ReportedFinding, 'excerpt' | 'range'>): CodeFrame {
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

/** What a reader takes for one character. */
interface Cell {
  /** Offsets in the excerpt. */
  readonly from: number;
  readonly to: number;
  readonly shown: string;
  /** Terminal columns. */
  readonly column: number;
  readonly endColumn: number;
}

function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of new Intl.Segmenter('en').segment(text)) {
    const shown = segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : harmless(segment);
    const endColumn = column + stringWidth(shown);
    cells.push({ from: index, to: index + segment.length, shown, column, endColumn });
    column = endColumn;
  }
  return cells;
}

/** Controls as their pictures; what reorders or hides text, and broken characters, as U+FFFD. */
function harmless(segment: string): string {
  return segment.replace(HARMFUL, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}

const HARMFUL =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad\u{e0001}\u{e0020}-\u{e007f}]/gu;
