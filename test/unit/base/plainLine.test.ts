import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainLine } from '../../../src/base/plainLine.ts';

describe('plainLine', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['line breaks and tabs become one space', 'a\r\n\tb', 'a b'],
    ['terminal escapes lose their control characters', '\u001b[31mred\u0007', '[31mred'],
    ['marks that reorder text are removed', 'if \u202e(admin\u2066)', 'if (admin)'],
    ['zero-width spaces are removed', 'a\u200bb\ufeff', 'ab'],
    ['an emoji keeps its joiners', '👩‍💻 writes', '👩‍💻 writes'],
    ['a broken surrogate is replaced', 'a\ud800b', 'a\ufffdb'],
    ['letters of every script stay', 'Größe 日本語 हिन्दी', 'Größe 日本語 हिन्दी'],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.equal(plainLine(text), expected));

  it('gives one trimmed line, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = plainLine(text);
        assert.doesNotMatch(line, /[\p{Cc}\u2028\u2029]|^\s|\s$/u);
        assert.equal(plainLine(line), line);
      }),
    );
  });
});
