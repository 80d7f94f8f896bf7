import type { TreeCursor } from '@lezer/common';
import { oneLine, plainText } from '../../base/markdown/plainText.ts';
import type { Span } from '../../base/span.ts';
import { headingName } from './headingName.ts';
import { commentPieces, htmlPieces } from './htmlPieces.ts';
import { linesIn, trimSpan } from './lines.ts';
import type { BlockType } from './outline.ts';
import { type ParagraphPlace, paragraphPieces } from './paragraphPieces.ts';
import type { Piece } from './piece.ts';
import { isMeantAsHeading } from './setext.ts';

/** The headings and blocks in the node under the cursor, in order. Leaves the cursor there. */
export function nodePieces(text: string, cursor: TreeCursor): readonly Piece[] {
  const pieces: Piece[] = [];
  visit({ depth: 0, item: null, itemEnd: null });
  return pieces;

  function visit(place: ParagraphPlace): void {
    const span = trimSpan(text, { start: cursor.from, end: cursor.to });
    switch (cursor.name) {
      case 'Paragraph':
        addAll(paragraphPieces(text, span, place));
        break;
      case 'SetextHeading1':
      case 'SetextHeading2':
        visitSetext(span, place);
        break;
      case 'BulletList':
      case 'OrderedList':
        eachChild(cursor, () => visitItem({ start: cursor.from, end: cursor.to }, place.depth + 1));
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
        addAll(htmlPieces(text, span, place.depth));
        break;
      case 'CommentBlock': {
        const { comments, rest } = commentPieces(text, span, place.depth);
        addAll(comments);
        if (rest) addAll(paragraphPieces(text, rest, { ...place, item: null }));
        break;
      }
      default:
        if (cursor.name.startsWith('ATXHeading')) visitAtx(span);
    }
  }

  /** One by one: a call with as many arguments as a long paragraph has pieces overflows the stack. */
  function addAll(more: readonly Piece[]): void {
    for (const piece of more) pieces.push(piece);
  }

  function addBlock(type: BlockType, span: Span, content: string, depth: number): void {
    pieces.push({ kind: 'block', block: { type, span, text: content, depth } });
  }

  function addHeading(form: 'atx' | 'setext', level: number, heading: Span, content: Span): void {
    const name = headingName(text, content);
    pieces.push({ kind: 'heading', form, level, heading, ...name, end: null, rank: 0, goesOn: false });
  }

  function visitAtx(heading: Span): void {
    const marks = headerMarks(cursor);
    const start = Math.min(marks[0]?.end ?? heading.start, heading.end);
    const content = trimSpan(text, { start, end: Math.max(start, marks[1]?.start ?? heading.end) });
    addHeading('atx', Number(cursor.name.slice(-1)), heading, content);
  }

  function visitSetext(heading: Span, place: ParagraphPlace): void {
    const underline = headerMarks(cursor).at(-1) ?? { start: heading.end, end: heading.end };
    const content = trimSpan(text, { start: heading.start, end: underline.start });
    const level = cursor.name === 'SetextHeading1' ? 1 : 2;
    if (place.itemEnd === null && isMeantAsHeading(text, content, underline)) {
      addHeading('setext', level, heading, content);
    } else addAll(paragraphPieces(text, content, place));
  }

  function visitItem(span: Span, depth: number): void {
    const { start, end } = trimSpan(text, span);
    let isFirst = true;
    let mark: Span | null = null;
    eachChild(cursor, () => {
      if (cursor.name === 'ListMark') {
        mark = { start: cursor.from, end: cursor.to };
        return;
      }
      if (mark && !takesMark(cursor.name)) addBlock('list-item', mark, '', depth);
      mark = null;
      const hasMore = trimSpan(text, { start: cursor.from, end: cursor.to }).end < end;
      visit({ depth, item: isFirst ? { start, hasMore } : null, itemEnd: end });
      isFirst = false;
    });
    if (mark) addBlock('list-item', mark, '', depth);
  }
}

/** Whether what follows a list item's mark takes the mark into its own block, or is a heading. */
function takesMark(name: string): boolean {
  return name === 'Paragraph' || name.startsWith('ATXHeading') || name.startsWith('SetextHeading');
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

/** A quotation's text without the marks that begin its lines, nor GitHub's `[!NOTE]`. */
function quoteText(text: string, span: Span): string {
  const lines = linesIn(text, span).map(({ start, end }) =>
    text.slice(start, end).replace(/^[ \t>]*(?:(?:[-+*]|#{1,6}|\d{1,9}[.)])[ \t]+)?/, ''),
  );
  return plainText(lines.join('\n').replace(/^\[![A-Z]{1,20}\]/, ''));
}

function codeText(text: string, span: Span): string {
  const code = text.slice(span.start, span.end);
  return oneLine(code.replace(/^[ \t]*(?:`{3,}|~{3,}).*$/gm, ''));
}
