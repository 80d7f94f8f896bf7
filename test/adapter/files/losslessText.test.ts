import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText, encodeText } from '../../../src/adapters/files/losslessText.ts';
import { UserError } from '../../../src/base/userError.ts';

/** Pieces of UTF-8, whole and broken. */
const PIECES = [
  [0x41],
  [0xef, 0xbb, 0xbf],
  [0xc3, 0xa9],
  [0xe6, 0x97, 0xa5],
  [0xf0, 0x9f, 0x9a, 0x80],
  [0xe9],
  [0xe6, 0x97],
  [0xf0, 0x9f, 0x9a],
  [0xc0, 0x80],
  [0xe0, 0x80, 0x80],
  [0xed, 0xb2, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf5],
  [0x80],
  [0x00],
];

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 15 }).map((pieces) => Uint8Array.from(pieces.flat())),
);

/** UTF-16 is refused, and has a test of its own. */
const notUtf16 = bytes.filter(([first, second]) => (first ?? 0) + (second ?? 0) !== 0xff + 0xfe);

describe('decodeText and encodeText', () => {
  it('give back every byte, UTF-8 or not', () => {
    fc.assert(
      fc.property(notUtf16, (original) => {
        assert.deepEqual([...encodeText(decodeText(original, 'f'))], [...original]);
      }),
    );
  });

  it('read what is UTF-8 as such, between bytes that are not', () => {
    fc.assert(
      fc.property(notUtf16, notUtf16, (before, after) => {
        const text = decodeText(Buffer.concat([before, Buffer.from(' – 日本 🚀 '), after]), 'f');
        assert.ok(text.includes(' – 日本 🚀 '));
      }),
    );
  });

  it('keep the bytes around an insertion', () => {
    const text = decodeText(Uint8Array.of(0x61, 0xe9, 0x62), 'f');
    const edited = encodeText(`${text.slice(0, 2)}é${text.slice(2)}`);
    assert.deepEqual([...edited], [0x61, 0xe9, 0xc3, 0xa9, 0x62]);
  });

  it('refuse UTF-16', () => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ]) {
      assert.throws(
        () => decodeText(Uint8Array.from([...mark, 0x41, 0x00]), 'f.md'),
        (error) => error instanceof UserError && error.code === 'file-not-utf8',
      );
    }
  });
});
