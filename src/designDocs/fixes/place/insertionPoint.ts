import { lazily } from '../../../base/lazily.ts';
import { lineEnd, lineStart } from '../../../base/lines.ts';
import { QUESTIONS_MARKER } from '../../../base/markdown/commentAsking.ts';
import type { DesignDoc } from '../../designDoc.ts';
import { blocksIn } from '../../outline/blocksIn.ts';
import { trimSpan } from '../../outline/lines.ts';
import type { ContentBlock } from '../../outline/outline.ts';

/** Where new lines go in. */
export interface InsertionPoint {
  /** The end of a line with text; at the beginning of the document where none is above. */
  readonly at: number;
  /** Whether no text stands above. */
  readonly isFirst: boolean;
  /** Whether HTML stands above, which only a blank line ends. */
  readonly followsHtml: boolean;
}

/**
 * Where a section goes that is to stand before `limit`: the start of a heading, or the text's end. What belongs to
 * that heading, such as an anchor or a comment right above it, stays with it, and so do trailing link definitions
 * with the end. `null` when nothing can be added there, because code or a comment above is never closed.
 */
export function insertionPoint(
  { text, outline, frontMatter }: DesignDoc,
  limit: number,
): InsertionPoint | null {
  const isEnd = limit >= text.length;
  const limitLine = isEnd ? text.length : lineStart(text, limit);
  if (!isEnd && !BEFORE_HEADING.test(text.slice(limitLine, limit))) return null;
  const bodyStart = frontMatter.span?.end ?? 0;
  const headings = outline.all.filter(({ heading }) => heading.end <= limitLine);
  const heading = headings.at(-1);
  const headingEnd = heading?.heading.end ?? bodyStart;
  const blocks = blocksIn(outline, { start: headingEnd, end: limitLine });
  if (isEnd && isOpenEnded(text, outline.blocks)) return null;
  let above = textEnd(text, limitLine);
  const attached = isEnd ? trailingDefinitions(text, blocks) : attachedTo(text, blocks, limitLine);
  if (attached) above = textEnd(text, attached.span.start);
  const last = blocks.findLast(({ span }) => span.start < above);
  const followsHtml = last ? last.type === 'html' : heading?.form === 'html';
  if (above > 0) return { at: lineEnd(text, above), isFirst: false, followsHtml };
  return { at: text.startsWith('\uFEFF') ? 1 : 0, isFirst: true, followsHtml };
}

/** Indentation, and the mark of a list item that holds the heading. */
const BEFORE_HEADING = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*$/;

/** Where the last line with text before an offset ends, without white space; 0 when there is none. */
function textEnd(text: string, before: number): number {
  const { start, end } = trimSpan(text, { start: 0, end: before });
  return start === end ? 0 : end;
}

/** The first of the comments and anchors that stand right above a heading, with a blank line above themselves. */
function attachedTo(text: string, blocks: readonly ContentBlock[], headingLine: number): ContentBlock | null {
  let first: ContentBlock | null = null;
  for (const block of blocks.toReversed()) {
    const below = first?.span.start ?? headingLine;
    const belongs = block.type === 'comment' || (block.type === 'html' && block.text === '');
    if (!belongs || block.span.end > below || blankLines(text, block.span.end, below) > 0) break;
    if (text.slice(block.span.start, block.span.end).includes(QUESTIONS_MARKER)) break;
    first = block;
  }
  if (!first) return null;
  const above = textEnd(text, first.span.start);
  return above === 0 || blankLines(text, above, first.span.start) > 0 ? first : null;
}

/** The first of the link definitions and footnotes at the end, when other text stands between them and the heading. */
function trailingDefinitions(text: string, blocks: readonly ContentBlock[]): ContentBlock | null {
  const content = blocks.findLastIndex(
    ({ type, span }) =>
      type !== 'link-definitions' && !(type === 'paragraph' && isFootnote(text, span.start)),
  );
  const first = content < 0 ? undefined : blocks[content + 1];
  const last = blocks[content];
  return first && last && blankLines(text, last.span.end, first.span.start) > 0 ? first : null;
}

function isFootnote(text: string, start: number): boolean {
  return /^\[\^[^\]\s]{1,100}\]:/.test(text.slice(start, start + 110));
}

function blankLines(text: string, from: number, to: number): number {
  return Math.max(0, (text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0) - 1);
}

/** Whether what stands at the end of the text goes on for want of its closing mark. */
function isOpenEnded(text: string, blocks: readonly ContentBlock[]): boolean {
  const last = blocks.at(-1);
  if (last?.type === 'comment') return !text.slice(last.span.start).includes('-->');
  if (last?.type === 'code') return !isClosedFence(text.slice(last.span.start, last.span.end));
  // HTML is divided by the headings in it.
  const html = blocks.slice(blocks.findLastIndex(({ type }) => type !== 'html') + 1);
  const ends = HTML_ENDS.map(([opens, closes]) => ({ opens, lastEnd: lazily(() => lastOf(text, closes)) }));
  return html.some(({ span: { start } }) => {
    const opening = text.slice(start, start + LONGEST_OPENING);
    return ends.some(({ opens, lastEnd }) => opens.test(opening) && lastEnd() < start);
  });
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

/** Also for indented code, which needs no closing. */
function isClosedFence(raw: string): boolean {
  const fence = /^(?:`{3,}|~{3,})/.exec(raw)?.[0];
  if (fence === undefined) return true;
  const last = raw.slice(lineStart(raw, raw.length)).replace(/^[ \t>]+/, '');
  return raw.length > last.length && last.startsWith(fence) && /^(?:`+|~+)[ \t]*$/.test(last);
}

/** What opens HTML that blank lines do not end, and what closes it. CommonMark 0.31 §4.6, kinds 1 to 5. */
const HTML_ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)\b/i, /<\/(?:script|pre|style|textarea)>/gi],
  [/^<!--/, /-->/g],
  [/^<\?/, /\?>/g],
  [/^<!\[CDATA\[/, /\]\]>/g],
  [/^<![a-z]/i, />/g],
];
/** `<textarea` and what cannot go on a name. */
const LONGEST_OPENING = 10;
