import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainText } from '../../../../src/base/markdown/plainText.ts';

/** Markdown and the text that a reader sees. */
const CASES: readonly (readonly [markdown: string, text: string])[] = [
  ['plain words', 'plain words'],
  ['  two \n lines\t', 'two lines'],
  ['**bold** and _italic_ and ***both***', 'bold and italic and both'],
  ['~~gone~~ ==marked==', 'gone marked'],
  ['snake_case_name and 2*3 and a * b', 'snake_case_name and 2*3 and a * b'],
  ['`a*b*` and `` x`y ``', 'a*b* and x`y'],
  ['`unclosed *code*', '`unclosed code'],
  ['[text](https://x.test/a_(b) "title") and [label][ref]', 'text and label'],
  ['[**bold** link](x)', 'bold link'],
  ['![alternative text](picture.png) [![badge](b.svg)](c)', 'alternative text badge'],
  ['[not a link] and [x] and []', '[not a link] and [x] and []'],
  ['a footnote[^1]', 'a footnote'],
  ['before <!-- hidden\nlines --> after', 'before after'],
  ['never closed <!-- comment', 'never closed <!-- comment'],
  ['<b>bold</b> one<br>two', 'bold one two'],
  ['Map<Key> and <your answer here> and a < b', 'Map<Key> and <your answer here> and a < b'],
  ['<https://x.test/a> <me@x.test>', 'https://x.test/a me@x.test'],
  ['a &amp; b&nbsp;&#8211; &#x41; &unknown; & c', 'a & b – A &unknown; & c'],
  ['\\*not bold\\* \\<TBD\\> C:\\dir', '*not bold* <TBD> C:\\dir'],
  ['line\\\nbreak', 'line break'],
  ['日本語の**強調**', '日本語の強調'],
];

describe('plainText', () => {
  for (const [markdown, text] of CASES) {
    it(`reads ${JSON.stringify(markdown)} as ${JSON.stringify(text)}`, () => {
      assert.equal(plainText(markdown), text);
    });
  }

  it('gives one line without white space at its ends for any text', () => {
    const pieces = fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '!',
      '&',
      '\\',
      '\n',
      ' ',
      '~~',
      '==',
      'a',
      '<!--',
      '-->',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (markdown) => {
          assert.match(plainText(markdown), /^(?:\S(?:[^\s]| (?! ))*)?$/);
          assert.equal(plainText(markdown), plainText(markdown).trim());
        },
      ),
    );
  });

  it('takes linear time on marks that never close', () => {
    for (const unit of ['[', '](', '[](', '`', '<!--', '<b ', '&', '**', '![', '[^', '`` ` ']) {
      plainText(unit.repeat(50_000));
    }
  });
});
