import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { positionsIn } from '../../../../src/cli/lint/positions.ts';

describe('positionsIn', () => {
  it('counts lines and columns as the language server does, from 1', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '設', '😀', '\u2028') });
    fc.assert(
      fc.property(text, fc.nat(60), (content, at) => {
        const offset = Math.min(at, content.length);
        const document = TextDocument.create('file:///x.md', 'markdown', 0, content);
        // The server moves an offset between CR and LF back before both; no finding begins there.
        fc.pre(!(content[offset - 1] === '\r' && content[offset] === '\n'));
        const { line, character } = document.positionAt(offset);
        assert.deepEqual(positionsIn(content).rangeOf({ start: offset, end: offset }).start, {
          line: line + 1,
          column: character + 1,
        });
      }),
    );
  });

  it('shows the line around a position, without its end', () => {
    const positions = positionsIn('one\r\ntwo\nthree');
    assert.deepEqual(
      [1, 2, 3].map((line) => positions.excerptAt({ line, column: 1 })),
      ['one', 'two', 'three'].map((text) => ({ text, column: 1 })),
    );
  });

  it('shows only a part of a very long line', () => {
    const { text, column } = positionsIn(`${'a'.repeat(5_000)}b${'c'.repeat(5_000)}`).excerptAt({
      line: 1,
      column: 5_001,
    });
    assert.ok(text.length <= 1_000);
    assert.equal(text[5_001 - column], 'b');
  });
});
