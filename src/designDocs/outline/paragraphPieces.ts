import { plainText } from '../../base/markdown/plainText.ts';
import type { Span } from '../../base/span.ts';
import { headingName } from './headingName.ts';
import { boldLabelsWithin, type Label, labelAt } from './labels.ts';
import { linesIn, trimSpan } from './lines.ts';
import { linkDefinitionLines } from './linkDefinitions.ts';
import type { BlockType } from './outline.ts';
import type { Piece } from './piece.ts';
import { tableIn } from './tables.ts';

/** Where a paragraph stands. */
export interface ParagraphPlace {
  readonly depth: number;
  /** The list item that the paragraph begins, and whether more stands in it below; else `null`. */
  readonly item: { readonly start: number; readonly hasMore: boolean } | null;
  /** Where the innermost list item around it ends. */
  readonly itemEnd: number | null;
}

/** A paragraph as link definitions, text, bold and label lines, lead-ins, and a table. */
export function paragraphPieces(text: string, span: Span, place: ParagraphPlace): readonly Piece[] {
  const pieces: Piece[] = [];
  let lines = linesIn(text, span);
  const tight = place.itemEnd === null ? tightHeading(text, lines[0]) : null;
  if (tight) {
    pieces.push(tight);
    lines = lines.slice(1);
  }
  const definitions = place.item ? 0 : linkDefinitionLines(text, lines);
  const firstLine = lines[0];
  const lastDefinition = lines[definitions - 1];
  if (firstLine && lastDefinition) {
    const all = { start: firstLine.start, end: lastDefinition.end };
    pieces.push({
      kind: 'block',
      block: { type: 'link-definitions', span: trimSpan(text, all), text: '', depth: place.depth },
    });
  }
  const rest = lines.slice(definitions);
  const table = tableIn(text, rest, place.depth);
  const prose = table ? rest.slice(0, table.line) : rest;
  const ofProse = prosePieces(text, prose, place, lines[0]?.start ?? span.start);
  return [...pieces, ...ofProse, ...(table ? [{ kind: 'block', block: table.block } as const] : [])];
}

/** A heading without a space (`##Why`), which is text to parsers today, and was a heading to those before. */
function tightHeading(text: string, line: Span | undefined): Piece | null {
  const marks =
    line && text[line.start] === '#' ? TIGHT_MARKS.exec(text.slice(line.start, line.start + 10)) : null;
  if (!line || !marks) return null;
  const heading = trimSpan(text, line);
  const content = { start: heading.start + marks[0].length, end: heading.end };
  const level = marks[0].length;
  return {
    kind: 'heading',
    form: 'atx',
    level,
    heading,
    ...headingName(text, content),
    end: null,
    rank: 0,
    goesOn: false,
  };
}

const TIGHT_MARKS = /^#{2,6}(?=[\p{L}\p{N}*])/u;

/** Text divided by the labels that begin its lines. A list item without text begins and ends with its mark. */
function prosePieces(
  text: string,
  lines: readonly Span[],
  place: ParagraphPlace,
  start: number,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const end = lines.at(-1)?.end ?? start;
  const textStart = skipTaskMark(text, lines[0]?.start ?? end, place);
  let type: BlockType = place.item ? 'list-item' : 'paragraph';
  const add = (from: number, to: number) => {
    const span = trimSpan(text, { start: from, end: to });
    if (span.start === span.end) return;
    const content = plainText(text.slice(Math.max(span.start, textStart), span.end));
    pieces.push({ kind: 'block', block: { type, span, text: content, depth: place.depth } });
    type = 'paragraph';
  };
  const labels = labelsIn(text, lines, textStart, place);
  const first = labels[0];
  const isWhollyLabelled = first !== undefined && first.span.start <= textStart;
  if (!isWhollyLabelled) add(place.item?.start ?? textStart, first?.span.start ?? end);
  for (const [index, label] of labels.entries()) {
    const next = labels[index + 1]?.span.start ?? null;
    pieces.push(headingOf(text, label, place, next, end));
    add(label.span.end, next ?? end);
  }
  return pieces;
}

function headingOf(
  text: string,
  label: Label,
  place: ParagraphPlace,
  next: number | null,
  end: number,
): Piece {
  const isLine = label.alone && place.itemEnd === null;
  const introduces = text[end - 1] === ':' || text[end - 1] === '：';
  return {
    kind: 'heading',
    form: isLine ? (label.bold ? 'bold-line' : 'label-line') : 'lead-in',
    level: isLine ? 7 : 8,
    heading: label.span,
    ...headingName(text, label.content),
    end: isLine ? null : (next ?? place.itemEnd ?? end),
    rank: isLine ? 0 : place.depth * 2 + (place.item ? 0 : 1),
    goesOn: !isLine && next === null && place.itemEnd === null && introduces,
  };
}

function labelsIn(
  text: string,
  lines: readonly Span[],
  textStart: number,
  place: ParagraphPlace,
): readonly Label[] {
  const labels: Label[] = [];
  for (const [index, line] of lines.entries()) {
    const start = index === 0 ? textStart : trimSpan(text, line).start;
    if (index > 0 && labels.length === 0 && !/[*_<]/.test(text[start] ?? '')) continue;
    const label = labelAt(text, start, line.end);
    const counts =
      label !== null && (index === 0 ? isFirst(label, place) : labels.length > 0 || isBoldLine(text, label));
    if (counts) labels.push(label);
    if (!counts || !label.bold || !label.colon) continue;
    for (const within of boldLabelsWithin(text, label.span.end, line.end)) labels.push(within);
  }
  return labels;
}

/** A bold name alone in a list item is the item's content, unless more stands below it. */
function isFirst(label: Label, { item }: ParagraphPlace): boolean {
  return item === null || label.colon || !label.alone || item.hasMore;
}

/** A bold name alone on its line, or with the questions that a fix asks behind it. */
function isBoldLine(text: string, { bold, alone, span }: Label): boolean {
  return bold && (alone || text.startsWith(' <!-- staffward:', span.end));
}

/** Where the text of a list item begins, behind `[ ]` or `[x]`. */
function skipTaskMark(text: string, start: number, { item }: ParagraphPlace): number {
  if (!item || text[start] !== '[') return start;
  return start + (/^\[[ xX]\][ \t]+/.exec(text.slice(start, start + 20))?.[0].length ?? 0);
}
