import { plainText } from '../../base/markdown/plainText.ts';
import type { Span } from '../../base/span.ts';
import type { ContentBlock } from './outline.ts';

/** A table found in a paragraph's lines. */
export interface FoundTable {
  /** Index of the header line; the table goes on to the paragraph's end. */
  readonly line: number;
  readonly block: ContentBlock;
}

/**
 * The table (GFM §4.10) that a paragraph's lines hold: a header line and a delimiter line with as many cells.
 * Read here because the parser's own extension takes ten times as long, and quadratic time on lines of spaces.
 */
export function tableIn(text: string, lines: readonly Span[], depth: number): FoundTable | null {
  for (const [index, header] of lines.entries()) {
    const delimiter = lines[index + 1];
    if (!delimiter || !isDelimiterLine(text, delimiter)) continue;
    const columns = cellsIn(text, header);
    if (!text.slice(header.start, header.end).includes('|')) continue;
    if (columns.length !== cellsIn(text, delimiter).length) continue;
    const rows = lines.slice(index + 2).map((row) => cellsIn(text, row));
    const last = lines.at(-1) ?? delimiter;
    return {
      line: index,
      block: {
        type: 'table',
        span: { start: header.start, end: last.end },
        text: [columns, ...rows].flat().filter(Boolean).join(' '),
        depth,
        table: { columns, rows },
      },
    };
  }
  return null;
}

function isDelimiterLine(text: string, { start, end }: Span): boolean {
  let hasPipe = false;
  let hasDash = false;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === 124 /* | */) hasPipe = true;
    else if (code === 45 /* - */) hasDash = true;
    else if (code !== 58 /* : */ && code !== 32 && code !== 9) return false;
  }
  return hasPipe && hasDash;
}

function cellsIn(text: string, { start, end }: Span): readonly string[] {
  const line = text.slice(start, end).trim();
  const cells: string[] = [];
  let from = line.startsWith('|') ? 1 : 0;
  for (let index = from; index < line.length; index++) {
    if (line[index] === '\\') index++;
    else if (line[index] === '|') {
      cells.push(plainText(line.slice(from, index)));
      from = index + 1;
    }
  }
  if (line.slice(from).trim() !== '') cells.push(plainText(line.slice(from)));
  return cells;
}
