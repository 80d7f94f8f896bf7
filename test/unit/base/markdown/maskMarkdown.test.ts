import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maskMarkdown } from '../../../../src/base/markdown/maskMarkdown.ts';

describe('maskMarkdown', () => {
  it('blanks out byte order mark, front matter and carriage returns', () => {
    assert.equal(maskMarkdown('\uFEFF# T\r\nx\ry\n'), '\n# T \nx\ny\n');
    assert.equal(maskMarkdown('---\na: b\n---\n# T'), '   \n    \n   \n# T');
  });

  it('hides what nests deeper than people write', () => {
    assert.equal(maskMarkdown(`${'> '.repeat(40)}end\nnext`), `${'> '.repeat(29)}>${'x'.repeat(24)}\nnext`);
    assert.equal(maskMarkdown(`${' '.repeat(300)}end`), `${' '.repeat(200)}${'x'.repeat(103)}`);
  });

  it('hides the middle of endless lines, and keeps their ends', () => {
    const masked = maskMarkdown(`<!-- ${'a '.repeat(20_000)}-->\nnext`);
    assert.match(masked, /^<!-- a a [^\n]*xxx[^\n]* a -->\nnext$/);
  });

  it('keeps the length of any text, and all line feeds', () => {
    const parts = fc.constantFrom(
      '\r',
      '\n',
      '\r\n',
      '\uFEFF',
      '---',
      '+++',
      'a: b',
      '> ',
      '- ',
      '1. ',
      '    ',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 400 }).map((all) => all.join('')),
        (text) => {
          const masked = maskMarkdown(text);
          assert.equal(masked.length, text.length);
          for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            assert.equal(masked[at], '\n');
        },
      ),
    );
  });
});
