import { commonNewline, lineEnd, lineStart, newlineAfter } from '../../base/lines.ts';
import type { Entry } from './bragDocument.ts';

/** How the entries of a document are written; every part is literal text. */
export interface EntryStyle {
  /** White space before the marker. */
  readonly indent: string;
  /** Marker and the white space after it: `- `. */
  readonly marker: string;
  readonly fieldIndent: string;
  readonly fieldMarker: string;
  readonly newline: string;
  /** Whether an empty line stands between entries. */
  readonly loose: boolean;
}

/** The style of a document that shows none. */
export const DEFAULT_STYLE: EntryStyle = {
  indent: '',
  marker: '- ',
  fieldIndent: '  ',
  fieldMarker: '- ',
  newline: '\n',
  loose: false,
};

/**
 * The style for one more entry after `neighbours`, entries in the order of the file. `follows` tells whether
 * it continues the list of the last one, and so shares its indentation and counts on from its number.
 */
export function styleOf(text: string, neighbours: readonly Entry[], follows: boolean): EntryStyle {
  const last = neighbours.at(-1);
  if (!last) return { ...DEFAULT_STYLE, newline: commonNewline(text) };
  const { indent, marker } = follows
    ? continued(text, neighbours)
    : { indent: '', marker: bullet(text, last) };
  return {
    indent,
    marker,
    ...fieldStyle(text, neighbours, indent, marker),
    newline: newlineAt(text, last.span.start) ?? commonNewline(text),
    loose: isLoose(text, neighbours),
  };
}

function newlineAt(text: string, position: number): string | null {
  return newlineAfter(text, lineEnd(text, position)) || null;
}

/** White space between the marker and the text; one space when the item is empty or starts with code. */
function gapAfter(text: string, entry: Entry): string {
  const gap = /^[ \t]*/.exec(text.slice(entry.marker.end, entry.marker.end + 8))?.[0] ?? '';
  return gap === '\t' || /^ {1,4}$/.test(gap) ? gap : ' ';
}

function markerOf(text: string, entry: Entry): string {
  return text.slice(entry.marker.start, entry.marker.end);
}

function bullet(text: string, entry: Entry): string {
  const marker = markerOf(text, entry);
  return `${/^\d/.test(marker) ? '-' : marker}${gapAfter(text, entry)}`;
}

function continued(text: string, neighbours: readonly Entry[]): Pick<EntryStyle, 'indent' | 'marker'> {
  const last = neighbours.at(-1);
  if (!last) return DEFAULT_STYLE;
  const indent = text.slice(lineStart(text, last.span.start), last.span.start);
  const numbers = neighbours.slice(-2).map((entry) => /^\d+/.exec(markerOf(text, entry))?.[0]);
  const number = numbers.at(-1);
  if (number === undefined) return { indent: blank(indent), marker: bullet(text, last) };
  // Some number every item `1.`; CommonMark allows nine digits.
  const repeated = numbers.length === 2 && numbers[0] === number;
  const next = repeated || /^9{9}$/.test(number) ? number : String(Number(number) + 1);
  return {
    indent: blank(indent),
    marker: `${next}${markerOf(text, last).slice(number.length)}${gapAfter(text, last)}`,
  };
}

/** A first line's byte order mark is no indentation. */
function blank(indent: string): string {
  return indent.replace(/[^ \t]/g, '');
}

function fieldStyle(
  text: string,
  neighbours: readonly Entry[],
  indent: string,
  marker: string,
): Pick<EntryStyle, 'fieldIndent' | 'fieldMarker'> {
  const width = columnAfter(`${indent}${marker}`);
  const fallback = marker.endsWith('\t') && width === 4 ? '\t' : ' '.repeat(width);
  const sample = neighbours.findLast(({ nestedItems }) => nestedItems.length > 0)?.nestedItems[0];
  const symbol = /^[-*+]/.exec(marker)?.[0] ?? '-';
  if (!sample) return { fieldIndent: fallback, fieldMarker: `${symbol} ` };
  const sampleIndent = text.slice(lineStart(text, sample.start), sample.start);
  const sampleMarker = /^[-*+][ \t]/.exec(text.slice(sample.start, sample.start + 2))?.[0];
  const column = columnAfter(sampleIndent);
  // Less would not nest, more would be code.
  const nests = /^[ \t]+$/.test(sampleIndent) && column >= width && column < width + 4;
  return { fieldIndent: nests ? sampleIndent : fallback, fieldMarker: sampleMarker ?? `${symbol} ` };
}

/** The column that follows `text`, tab stops every four. */
function columnAfter(text: string): number {
  let column = 0;
  for (const character of text) column += character === '\t' ? 4 - (column % 4) : 1;
  return column;
}

function isLoose(text: string, neighbours: readonly Entry[]): boolean {
  const [before, last] = neighbours.slice(-2);
  if (!before || !last) return false;
  return /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text.slice(before.span.end, last.span.start));
}
