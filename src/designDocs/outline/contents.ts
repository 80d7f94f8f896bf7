import type { Span } from '../../base/span.ts';
import type { BlockPiece, HeadingPiece, Piece, PieceGroup } from './piece.ts';

/**
 * Replaces tables of contents by one block each. One is a list of links to anchors, or of the document's own
 * headings, that stands before the sections: below the title, below a heading that says so, or after `<!-- toc -->`.
 * The same list elsewhere, such as a list of options that links to each, is content.
 */
export function foldContents(text: string, groups: readonly PieceGroup[]): readonly PieceGroup[] {
  let heading: HeadingPiece | null = null;
  let announced = false;
  let sections = 0;
  const titles = lazyTitles(groups);
  return groups.map((group) => {
    const mayHoldContents = announced || sections <= 1 || heading === null || isContentsTitle(heading.title);
    const first = group.pieces[0];
    if (mayHoldContents && first && isContents(text, group, titles, announced || isNamed(heading))) {
      const span = spanOf(group.pieces);
      const block = { type: 'contents', span, text: '', depth: 0 } as const;
      return { ...group, pieces: [{ kind: 'block', block }] };
    }
    for (const piece of group.pieces) {
      if (piece.kind === 'heading' && piece.form !== 'lead-in') {
        heading = piece;
        if (piece.level <= 6) sections++;
      }
    }
    announced = first !== undefined && announcesContents(text, first);
    return group;
  });
}

function isNamed(heading: HeadingPiece | null): boolean {
  return heading !== null && isContentsTitle(heading.title);
}

function isContentsTitle(title: string): boolean {
  return /^(?:(?:table of )?contents|toc|index|目[录錄次]|目次|목차|inhalt(?:sverzeichnis)?|table des matières|sommaire|índice|indice|sumário|içindekiler|содержание|оглавление|spis treści|inhoud(?:sopgave)?|cynnwys)$/i.test(
    title,
  );
}

function announcesContents(text: string, piece: Piece): boolean {
  if (piece.kind === 'heading' || piece.block.type !== 'comment') return false;
  const { start, end } = piece.block.span;
  return /^<!--[^\n]{0,40}\btoc\b|^<!--[^\n]{0,20}doctoc/i.test(text.slice(start, Math.min(end, start + 60)));
}

function isContents(
  text: string,
  { isList, pieces }: PieceGroup,
  titles: () => ReadonlySet<string>,
  expected: boolean,
): boolean {
  const blocks = pieces.filter((piece): piece is BlockPiece => piece.kind === 'block');
  if (!isList) return blocks.length === 1 && pieces.length === 1 && isLineOfAnchors(text, blocks[0]);
  if (blocks.length < MIN_ENTRIES || blocks.length < pieces.length / 2) return false;
  const enough = blocks.length * 0.8;
  if (count(blocks, (block) => isAnchor(text, block)) >= enough) return true;
  const minimum = expected ? MIN_ENTRIES : MIN_ENTRIES * 2;
  return blocks.length >= minimum && count(blocks, ({ block }) => titles().has(key(block.text))) >= enough;
}

const MIN_ENTRIES = 2;

/** Whether a list item holds a link into the document and nothing else. */
function isAnchor(text: string, { block }: BlockPiece): boolean {
  const { start, end } = block.span;
  if (end - start > 500) return false;
  return /^(?:[-+*]|\d{1,9}[.)])?\s*(?:\[[ xX]\]\s+)?[\d.)\s]*\[[^\n]*\]\(#[^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)\s*$/.test(
    text.slice(start, end),
  );
}

/** `[One](#one) | [Two](#two) | [Three](#three)` as a paragraph. */
function isLineOfAnchors(text: string, piece: BlockPiece | undefined): boolean {
  if (piece?.block.type !== 'paragraph' || text[piece.block.span.start] !== '[') return false;
  const { start, end } = piece.block.span;
  if (end - start > 5_000) return false;
  const anchors = /\[[^[\]\n]*\]\(#[^()\s]*\)/g;
  const source = text.slice(start, end);
  return (source.match(anchors)?.length ?? 0) >= 3 && !/[\p{L}\p{N}]/u.test(source.replace(anchors, ''));
}

function lazyTitles(groups: readonly PieceGroup[]): () => ReadonlySet<string> {
  let titles: ReadonlySet<string> | null = null;
  return () => {
    titles ??= new Set(
      groups.flatMap(({ pieces }) =>
        pieces.flatMap((piece) => (piece.kind === 'heading' && piece.level <= 6 ? [key(piece.title)] : [])),
      ),
    );
    return titles;
  };
}

function key(title: string): string {
  return title.toLowerCase().replace(/^[\d.\s]+|[\s:.]+$/g, '');
}

function count<T>(items: readonly T[], isCounted: (item: T) => boolean): number {
  return items.filter(isCounted).length;
}

function spanOf(pieces: readonly Piece[]): Span {
  const spans = pieces.map((piece) => (piece.kind === 'heading' ? piece.heading : piece.block.span));
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
