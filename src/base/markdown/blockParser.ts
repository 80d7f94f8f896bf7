import { type MarkdownParser, parser } from '@lezer/markdown';

/**
 * Block structure alone. The inline parsers take quadratic time on hostile text (200 kB of brackets: 8 s),
 * and so do link definitions over many lines; `plainText.ts` and the callers read what stands inside a block.
 * Give it only what `maskMarkdown` returns.
 */
export const blockParser: MarkdownParser = parser.configure({
  remove: [
    'LinkReference',
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
  // Without it every character would be shown to every parser that is no longer there.
  parseInline: [{ name: 'Text', parse: ({ end }) => end }],
});
