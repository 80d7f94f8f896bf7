/** A GFM table whose columns stand below each other in plain text, too. Cells are Markdown of one line. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => cell.replace(BARE_PIPE, '\\|')));
  const widths = columns.map((_, column) => Math.max(3, ...cells.map((row) => lengthOf(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => padded(row[column] ?? '', width)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/** A pipe that is not escaped yet. Source: GFM 0.29 §4.10. */
const BARE_PIPE = /(?<!\\)\|/g;

/** In code points: what fills a column in most fonts. */
function lengthOf(text: string): number {
  return [...text].length;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - lengthOf(text));
}
