import stringWidth from 'string-width';
import { type Cell, spacesForTab } from './cell.ts';

/** The cells of any text, as terminals show it: wide characters count twice, marks that combine not at all. */
export function graphemeCells(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of new Intl.Segmenter('en').segment(text)) {
    const shown = segment === '\t' ? spacesForTab(column) : harmless(segment);
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
