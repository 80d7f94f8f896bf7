import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/markdown';

/**
 * Block structure alone. The inline parsers take quadratic time on hostile text (200 kB of brackets: 8 s),
 * and a brag document needs no more of a line than its links, which `evidenceReference.ts` finds.
 */
const blockParser = parser.configure({
  remove: [
    'Escape',
    'Entity',
    'InlineCode',
    'HTMLTag',
    'Emphasis',
    'HardBreak',
    'Link',
    'Image',
    'LinkEnd',
    'Autolink',
  ],
});

/** Deeper nesting on one line is no document that a person wrote, and costs the parser quadratic time. */
const MAX_NESTING = 30;
const DEEP_INDENTATION = /^[ \t]{200}[^\n]+/gm;
const LONG_MARKER_LINE = /^[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[^\n]{40,}/gm;

/**
 * The top-level blocks of a Markdown text, in order. Positions are those of `text`: byte order mark, front
 * matter and carriage returns are blanked out, never cut. Takes linear time.
 */
export function topLevelBlocks(text: string): readonly SyntaxNode[] {
  const blocks: SyntaxNode[] = [];
  const lines = text
    .replace(/\r\n/g, ' \n')
    .replace(/\r/g, '\n')
    .replace(/^\uFEFF/, '\n');
  const body = bodyStart(text);
  const masked = lines.slice(0, body).replace(/[^\n]/g, ' ') + limitNesting(lines.slice(body));
  for (let block = blockParser.parse(masked).topNode.firstChild; block; block = block.nextSibling) {
    blocks.push(block);
  }
  return blocks;
}

/** Offset of the first character after byte order mark and front matter (YAML `---`, TOML `+++`). */
export function bodyStart(text: string): number {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const opening = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(start, start + 200));
  if (!opening) return start;
  const closing = opening[1] === '+++' ? /^\+\+\+[ \t]*$/gm : /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = start + opening[0].length;
  const end = closing.exec(text);
  if (!end) return start;
  const after = end.index + end[0].length;
  return after + (/^(?:\r\n|\n|\r)/.exec(text.slice(after, after + 2))?.[0].length ?? 0);
}

/** Makes plain text of whatever stands below `MAX_NESTING` markers on one line; the length stays. */
function limitNesting(text: string): string {
  return text
    .replace(DEEP_INDENTATION, (line) => 'x'.repeat(line.length))
    .replace(LONG_MARKER_LINE, (line) => {
      const opener = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;
      for (let count = 0; count < MAX_NESTING; count++) if (!opener.test(line)) return line;
      return line.slice(0, opener.lastIndex) + 'x'.repeat(line.length - opener.lastIndex);
    });
}
