import { codeSpanEnds } from '../../base/markdown/inlinePairs.ts';
import type { Span } from '../../base/span.ts';
import type { ReadMarkdown } from '../../designDocs/markdown/readMarkdown.ts';

const OPENING = '<!--';
const CLOSING = '-->';
const CODE = new Set(['FencedCode', 'CodeBlock']);
const HTML = new Set(['CommentBlock', 'HTMLBlock', 'ProcessingInstructionBlock']);
const PROSE = /^(?:Paragraph|ATXHeading\d|SetextHeading\d)$/;

/**
 * The HTML comments of a document that are closed, in order; what only looks like one, in code or in front matter, is
 * none. Linear time.
 */
export function commentsIn({ text, tree }: ReadMarkdown): readonly Span[] {
  const comments: Span[] = [];
  let next = text.indexOf(OPENING);
  tree.iterate({
    enter: ({ name, from, to }) => {
      while (next >= 0 && next < from) next = text.indexOf(OPENING, next + 1);
      if (next < 0 || next >= to || CODE.has(name)) return false;
      const isHtml = HTML.has(name);
      if (!isHtml && !PROSE.test(name)) return true;
      for (const { start, end } of commentsInBlock(text.slice(from, to), isHtml)) {
        comments.push({ start: from + start, end: from + end });
      }
      return false;
    },
  });
  return comments;
}

/** Comments in one block, in which each has to be closed. */
function commentsInBlock(block: string, isHtml: boolean): readonly Span[] {
  const comments: Span[] = [];
  const code = isHtml ? null : codeSpanEnds(block);
  const mark = isHtml ? /<!--/g : /<!--|`+|\\./gs;
  for (let match = mark.exec(block); match; match = mark.exec(block)) {
    if (match[0].startsWith('`')) mark.lastIndex = code?.get(match.index) ?? mark.lastIndex;
    if (match[0] !== OPENING) continue;
    // CommonMark 0.31 §6.6: `<!-->` is a whole comment.
    const close = block.indexOf(CLOSING, match.index + 2);
    if (close < 0) break;
    mark.lastIndex = close + CLOSING.length;
    comments.push({ start: match.index, end: mark.lastIndex });
  }
  return comments;
}
