import type { Span } from '../../base/span.ts';
import type { HeadingName } from './headingName.ts';
import type { ContentBlock, SectionForm } from './outline.ts';

/** A heading of any form as it was met, before sections are nested. */
export interface HeadingPiece extends HeadingName {
  readonly kind: 'heading';
  readonly form: SectionForm;
  /** As in {@link Section.level}. */
  readonly level: number;
  readonly heading: Span;
  /** Where a lead-in ends: with its text or list item; `null` for all other forms. */
  readonly end: number | null;
  /** Of two lead-ins, the one with the higher rank stands inside the other; 0 for all other forms. */
  readonly rank: number;
  /** Whether a list or table right below the paragraph belongs to this lead-in. */
  readonly goesOn: boolean;
}

/** A block as it was met. */
export interface BlockPiece {
  readonly kind: 'block';
  readonly block: ContentBlock;
}

/** What a document is made of, in order of its text. */
export type Piece = HeadingPiece | BlockPiece;

/** The pieces of one top-level node of the tree. */
export interface PieceGroup {
  /** Where the node begins. */
  readonly start: number;
  readonly isList: boolean;
  readonly pieces: readonly Piece[];
}

/** The same group in a text where everything stands `by` characters further. */
export function shiftGroup(group: PieceGroup, by: number): PieceGroup {
  if (by === 0) return group;
  return { ...group, start: group.start + by, pieces: group.pieces.map((piece) => shiftPiece(piece, by)) };
}

function shiftPiece(piece: Piece, by: number): Piece {
  if (piece.kind === 'block') {
    return { kind: 'block', block: { ...piece.block, span: shifted(piece.block.span, by) } };
  }
  const { heading, name, value, end } = piece;
  return {
    ...piece,
    heading: shifted(heading, by),
    name: shifted(name, by),
    ...(value ? { value: { ...value, span: shifted(value.span, by) } } : {}),
    end: end === null ? null : end + by,
  };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
