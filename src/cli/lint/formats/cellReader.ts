import { asciiCells, type CellReader } from './cell.ts';

/**
 * A reader for all of `lines`. What knows the width of every character there is takes longer to load than some runs
 * take to lint, and most lines do without.
 */
export async function cellReaderFor(lines: readonly string[]): Promise<CellReader> {
  if (lines.every((line) => PRINTABLE.test(line))) return asciiCells;
  return (await import('./graphemeCells.ts')).graphemeCells;
}

const PRINTABLE = /^[\t\x20-\x7e]*$/;
