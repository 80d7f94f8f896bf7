import type { TreeCursor } from '@lezer/common';
import { oneLine, plainText } from '../../base/markdown/plainText.ts';
import type { Span } from '../../base/span.ts';
import type { ReadMarkdown } from '../markdown/readMarkdown.ts';
import { commentPieces, htmlPieces } from './htmlPieces.ts';
import { linesIn, trimSpan } from './lines.ts';
import type { BlockType } from './outline.ts';
import { type ParagraphPlace, paragraphPieces } from './paragraphPieces.ts';
import type { Piece } from './piece.ts';
import { isMeantAsHeading } from './setext.ts';

/** A document's headings and blocks in order, and where its outermost lists stand among them. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly lists: readonly { readonly from: number; readonly to: number; readonly span: Span }[];
}

/** Walks the tree once. */
export function collectPieces({ text, tree }: ReadMarkdown): Pieces {
  const pieces: Piece[] = [];
  const lists: { from: number; to: number; span: Span }[] = [];
  const cursor = tree.cursor();
  const outside: ParagraphPlace = { depth: 0, item: null, itemEnd: null };
  eachChild(cursor, () => visit(outside));
  return { pieces, lists };

  function visit(place: ParagraphPlace): void {
    const span = trimSpan(text, { start: cursor.from, end: cursor.to });
    switch (cursor.name) {
      case 'Paragraph':
        pieces.push(...paragraphPieces(text, span, place));
        break;
      case 'SetextHeading1':
      case 'SetextHeading2':
        visitSetext(span, place);
        break;
      case 'BulletList':
      case 'OrderedList':
        visitList(span, place);
        break;
      case 'Blockquote':
        addBlock('quote', span, quoteText(text, span), place.depth);
        break;
      case 'FencedCode':
      case 'CodeBlock':
        addBlock('code', span, codeText(text, span), place.depth);
        break;
      case 'HTMLBlock':
      case 'ProcessingInstructionBlock':
        pieces.push(...htmlPieces(text, span, place.depth));
        break;
      case 'CommentBlock': {
        const { comment, rest } = commentPieces(text, span, place.depth);
        pieces.push(comment);
        if (rest) pieces.push(...paragraphPieces(text, rest, { ...place, item: null }));
        break;
      }
      default:
        if (cursor.name.startsWith('ATXHeading')) visitAtx(span);
    }
  }

  function addBlock(type: BlockType, span: Span, content: string, depth: number): void {
    pieces.push({ kind: 'block', block: { type, span, text: content, depth } });
  }

  function visitAtx(heading: Span): void {
    const level = Number(cursor.name.slice(-1));
    const marks = headerMarks(cursor);
    const start = Math.min(marks[0]?.end ?? heading.start, heading.end);
    const content = trimSpan(text, { start, end: Math.max(start, marks[1]?.start ?? heading.end) });
    pieces.push({ kind: 'heading', form: 'atx', level, heading, content, end: null });
  }

  function visitSetext(heading: Span, place: ParagraphPlace): void {
    const level = cursor.name === 'SetextHeading1' ? 1 : 2;
    const underline = headerMarks(cursor).at(-1) ?? { start: heading.end, end: heading.end };
    const content = trimSpan(text, { start: heading.start, end: underline.start });
    if (place.itemEnd === null && isMeantAsHeading(text, content, underline)) {
      pieces.push({ kind: 'heading', form: 'setext', level, heading, content, end: null });
    } else pieces.push(...paragraphPieces(text, content, place));
  }

  function visitList(span: Span, place: ParagraphPlace): void {
    const from = pieces.length;
    eachChild(cursor, () => visitItem({ start: cursor.from, end: cursor.to }, place.depth + 1));
    if (place.depth === 0) lists.push({ from, to: pieces.length, span });
  }

  function visitItem(span: Span, depth: number): void {
    const end = trimSpan(text, span).end;
    let children = 0;
    const isLast = () => cursor.to >= end;
    eachChild(cursor, () => {
      if (cursor.name === 'ListMark') {
        const mark = { start: cursor.from, end: cursor.to };
        if (mark.end >= end || !startsWithParagraph(cursor)) addBlock('list-item', mark, '', depth);
        return;
      }
      const item = children++ === 0 ? { start: span.start, end, hasMore: !isLast() } : null;
      visit({ depth, item, itemEnd: end });
    });
  }
}

function startsWithParagraph(mark: TreeCursor): boolean {
  const next = mark.node.nextSibling;
  return next?.name === 'Paragraph' || next?.name.startsWith('SetextHeading') === true;
}

function eachChild(cursor: TreeCursor, visit: () => void): void {
  if (!cursor.firstChild()) return;
  do visit();
  while (cursor.nextSibling());
  cursor.parent();
}

function headerMarks(cursor: TreeCursor): readonly Span[] {
  const marks: Span[] = [];
  eachChild(cursor, () => {
    if (cursor.name === 'HeaderMark') marks.push({ start: cursor.from, end: cursor.to });
  });
  return marks;
}

function quoteText(text: string, span: Span): string {
  const lines = linesIn(text, span).map(({ start, end }) =>
    text.slice(start, end).replace(/^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?/, ''),
  );
  return plainText(lines.join('\n').replace(/^\[![A-Z]{1,20}\]/, ''));
}

function codeText(text: string, span: Span): string {
  const code = text.slice(span.start, span.end);
  return oneLine(code.replace(/^[ \t]*(?:`{3,}|~{3,}).*$/gm, ''));
}
