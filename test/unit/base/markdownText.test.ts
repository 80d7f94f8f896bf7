import assert from 'node:assert/strict';
import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../src/base/markdownText.ts';
import { plainLine } from '../../../src/base/plainLine.ts';

const markdown = parser.configure(GFM);

/** Nodes that say nothing but "here is text": what escaped text may be made of. */
const PLAIN = new Set([
  'Document',
  'BulletList',
  'ListItem',
  'ListMark',
  'Paragraph',
  'StrongEmphasis',
  'EmphasisMark',
  'Escape',
  'InlineCode',
  'CodeMark',
  'URL', // A bare address is linked, and still reads as it was written.
]);

function nodesOf(text: string): readonly string[] {
  const names: string[] = [];
  markdown.parse(text).iterate({ enter: ({ name }) => void names.push(name) });
  return names;
}

/** Text that looks like Markdown more often than not. */
const marked = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '``',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '#',
        '-',
        '+',
        '1. ',
        '|',
        '~~',
        '~',
        '$',
        '\\',
        '&amp;',
        ' ',
        'a',
        'word',
        '<b>',
        '**',
        '__',
        '!',
        '=',
        '://',
        'x_y',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => plainLine(parts.join('')));

describe('escapeMarkdown', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Added retries with backoff', 'Added retries with backoff'],
    ['Read the snake_case and kebab-case options', 'Read the snake_case and kebab-case options'],
    ['Fixed `git log --format=<x>` on [1, 2]', 'Fixed `git log --format=<x>` on \\[1, 2\\]'],
    ['Kept a lone ` literal', 'Kept a lone \\` literal'],
    ['2 * 3 and *p', '2 * 3 and \\*p'],
    ['_private and __init__', '\\_private and \\_\\_init\\_\\_'],
    ['a < b, but <script> and </b>', 'a < b, but \\<script> and \\</b>'],
    ['under <5 ms, says <0@a.example>', 'under <5 ms, says \\<0@a.example>'],
    ['- not a list', '\\- not a list'],
    ['# not a heading', '\\# not a heading'],
    ['#12 is fine', '#12 is fine'],
    ['1. not a list', '1\\. not a list'],
    ['> not a quotation', '\\> not a quotation'],
    ['R&amp;D and R&D', 'R\\&amp;D and R&D'],
    ['C:\\temp', 'C:\\temp'],
    ['ends with \\', 'ends with \\\\'],
    ['a | b', 'a \\| b'],
    ['from ~40 to ~20', 'from ~40 to ~20'],
    ['~~gone~~', '~\\~gone\\~\\~'],
    ['$x$ costs $5', '$x\\$ costs $5'],
  ];
  for (const [text, expected] of cases) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(expected)}`, () => {
      assert.equal(escapeMarkdown(text), expected);
    });
  }

  it('leaves nothing in bold text or in a list item that Markdown would read as more than text', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const escaped = escapeMarkdown(text);
        const strange = nodesOf(`- **x ${escaped} x** (2026-11-12)\n`).filter((name) => !PLAIN.has(name));
        assert.deepEqual(strange, []);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves nothing at the start of a line that Markdown would read as a block', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const strange = nodesOf(`before\n\n${escapeMarkdown(text)}\n`).filter((name) => !PLAIN.has(name));
        assert.deepEqual(strange, []);
      }),
      { numRuns: 2000 },
    );
  });

  it('only ever adds backslashes', () => {
    fc.assert(
      fc.property(marked, (text) => {
        assert.equal(escapeMarkdown(text).replaceAll('\\', ''), text.replaceAll('\\', ''));
      }),
    );
  });

  it('is quick on a hostile line', () => {
    const text = '`'.repeat(1999) + '[*_'.repeat(20_000) + '``'.repeat(1000);
    assert.ok(escapeMarkdown(text).length > text.length);
  });
});
