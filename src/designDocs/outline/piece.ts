import type { Span } from '../../base/span.ts';
import type { ContentBlock, SectionForm } from './outline.ts';

/** A heading of any form as it was met, before sections are nested. */
export interface HeadingPiece {
  readonly kind: 'heading';
  readonly form: SectionForm;
  /** As in {@link Section.level}. */
  readonly level: number;
  readonly heading: Span;
  /** The heading without its outer marks (`##`, `**`, `<h2>`, colon). */
  readonly content: Span;
  /** Where a lead-in ends: with its paragraph or list item; `null` for all other forms. */
  readonly end: number | null;
}

/** A block as it was met. */
export interface BlockPiece {
  readonly kind: 'block';
  readonly block: ContentBlock;
}

/** What a document is made of, in order of its text. */
export type Piece = HeadingPiece | BlockPiece;
