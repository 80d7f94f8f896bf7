import { plainText } from '../../base/markdown/plainText.ts';
import type { Span } from '../../base/span.ts';
import { headingName } from './headingName.ts';
import { trimSpan } from './lines.ts';
import type { Piece } from './piece.ts';

/** Headings (`<h2>…</h2>`) and the text around them in a block of HTML. */
export function htmlPieces(text: string, span: Span, depth: number): readonly Piece[] {
  const pieces: Piece[] = [];
  const source = text.slice(span.start, span.end);
  const add = (start: number, end: number) => {
    const trimmed = trimSpan(text, { start: span.start + start, end: span.start + end });
    if (trimmed.start === trimmed.end) return;
    const content = plainText(text.slice(trimmed.start, trimmed.end));
    pieces.push({ kind: 'block', block: { type: 'html', span: trimmed, text: content, depth } });
  };
  let position = 0;
  if (!RAW.test(source.slice(0, 20))) {
    for (const match of source.matchAll(HEADING)) {
      add(position, match.index);
      const start = span.start + match.index;
      const content = start + (match[1]?.length ?? 0);
      pieces.push({
        kind: 'heading',
        form: 'html',
        level: Number(match[2]),
        heading: { start, end: start + match[0].length },
        ...headingName(text, { start: content, end: content + (match[3]?.length ?? 0) }),
        end: null,
        rank: 0,
        goesOn: false,
      });
      position = match.index + match[0].length;
    }
  }
  add(position, source.length);
  return pieces;
}

const RAW = /^\s*<(?:script|style|pre|textarea)/i;
const HEADING = /(<h([1-6])(?:\s[^<>]{0,200})?>)([\s\S]{0,300}?)<\/h[1-6]\s?>/gi;

/** The comments that a block begins with, and what stands behind them on their last line. */
export function commentPieces(
  text: string,
  span: Span,
  depth: number,
): { readonly comments: readonly Piece[]; readonly rest: Span | null } {
  const comments: Piece[] = [];
  const source = text.slice(span.start, span.end);
  let rest = span;
  while (text.startsWith('<!--', rest.start) && rest.start < rest.end) {
    const close = source.indexOf('-->', rest.start - span.start + 4);
    const end = close < 0 ? span.end : span.start + close + 3;
    const comment = trimSpan(text, { start: rest.start, end });
    comments.push({ kind: 'block', block: { type: 'comment', span: comment, text: '', depth } });
    rest = trimSpan(text, { start: end, end: span.end });
  }
  return { comments, rest: rest.start === rest.end ? null : rest };
}
