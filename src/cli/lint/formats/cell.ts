/** What a reader takes for one character. */
export interface Cell {
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
  readonly shown: string;
  /** Terminal columns. */
  readonly column: number;
  readonly endColumn: number;
}

/** Splits one line. */
export type CellReader = (text: string) => readonly Cell[];

/** In terminal columns. */
const TAB = 4;

/** Blanks for a tab, up to the next stop. */
export function spacesForTab(column: number): string {
  return ' '.repeat(TAB - (column % TAB));
}

/** The cells of printable ASCII and tabs. */
export function asciiCells(text: string): readonly Cell[] {
  let column = 0;
  return Array.from(text, (character, from) => {
    const shown = character === '\t' ? spacesForTab(column) : character;
    const cell = { from, to: from + 1, shown, column, endColumn: column + shown.length };
    column = cell.endColumn;
    return cell;
  });
}
