import { plainText } from '../../base/markdown/plainText.ts';
import type { HeadingPiece, Piece, PieceGroup } from './piece.ts';

/**
 * Decides by what follows which bold and label lines are headings, and how far lead-ins go. `Output:` above
 * code introduces the code, and a bold line with nothing below it, nor another one before it, is text.
 */
export function settleLabels(text: string, groups: readonly PieceGroup[]): readonly Piece[] {
  const settled: Piece[] = [];
  let isDivided = false;
  for (const [index, { pieces }] of groups.entries()) {
    for (const [position, piece] of pieces.entries()) {
      const next = pieces[position + 1] ?? groups[index + 1]?.pieces[0];
      if (piece.kind === 'block') settled.push(piece);
      else if (piece.level === 7 && isText(piece, next, isDivided)) settled.push(asText(text, piece));
      else {
        isDivided = piece.level === 7 || (isDivided && piece.level === 8);
        settled.push(piece.goesOn ? { ...piece, end: endBelow(groups, index) ?? piece.end } : piece);
      }
    }
  }
  return settled;
}

function isText(label: HeadingPiece, next: Piece | undefined, isDivided: boolean): boolean {
  if (label.form === 'label-line') return next?.kind === 'block' && next.block.type === 'code';
  return !isDivided && (next === undefined || (next.kind === 'heading' && next.level <= 6));
}

function asText(text: string, { heading }: HeadingPiece): Piece {
  const content = plainText(text.slice(heading.start, heading.end));
  return { kind: 'block', block: { type: 'paragraph', span: heading, text: content, depth: 0 } };
}

/** Where the lists, tables, code and quotations right below a group end; `null` when there are none. */
function endBelow(groups: readonly PieceGroup[], index: number): number | null {
  let end: number | null = null;
  for (let below = index + 1; below < groups.length; below++) {
    const pieces = groups[below]?.pieces ?? [];
    const last = pieces.at(-1);
    if (!last || !pieces.every(belongsBelow)) break;
    end = last.kind === 'block' ? last.block.span.end : Math.max(last.heading.end, last.end ?? 0);
  }
  return end;
}

function belongsBelow(piece: Piece, index: number): boolean {
  if (piece.kind === 'heading') return piece.form === 'lead-in' && !piece.goesOn;
  return index > 0 || /^(?:list-item|table|code|quote)$/.test(piece.block.type);
}
