import assert from 'node:assert/strict';
import fc from 'fast-check';
import { printable, printableJson } from '../../../src/cli/printable.ts';

describe('printable', () => {
  for (const [text, shown] of [
    ['docs/설계 §1 – “x”.md', 'docs/설계 §1 – “x”.md'],
    ['a\u001b[31mb', 'a\\u{001b}[31mb'],
    ['a\nb\tc', 'a\\u{000a}b\\u{0009}c'],
    ['evil\u202edm.exe', 'evil\\u{202e}dm.exe'],
    ['\udc80', '\\u{dc80}'],
    ['\u{e0041}', '\\u{e0041}'],
  ] as const) {
    it(`shows ${JSON.stringify(text)} as ${shown}`, () => assert.equal(printable(text), shown));
  }
});

describe('printableJson', () => {
  it('means what it was made of, and holds nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (value) => {
        const json = printableJson(value);
        assert.deepEqual(JSON.parse(json), value);
        assert.doesNotMatch(json.replaceAll('\n', ''), /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
