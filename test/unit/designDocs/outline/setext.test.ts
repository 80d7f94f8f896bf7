import assert from 'node:assert/strict';
import { isMeantAsHeading } from '../../../../src/designDocs/outline/setext.ts';

/** Text, what underlines it, and whether it is a heading to its author. */
const CASES: readonly (readonly [content: string, underline: string, meant: boolean])[] = [
  ['Abstract', '---', true],
  ['Abstract', '-', true],
  ['Why not do nothing?', '---', true],
  ['**Abstract**', '---', true],
  ['Rationale:', '---', true],
  ['背景', '---', true],
  [
    'Design and rationale of the new, much faster resolver',
    '-----------------------------------------',
    true,
  ],
  ['A long title that is underlined as one', '===', true],
  ['The two files that only the installer reads are', '---', false],
  ['We keep it.', '---', false],
  ['We keep it. Nothing else fits', '---', false],
  ['One line\nand another', '------------', false],
  ['Status: draft', '---', false],
  ['状态：草案', '---', false],
  ['- [x] Write it down', '---', false],
  ['[x] Write it down', '---', false],
  ['[a]: https://x.test/', '---', false],
  ['| a |', '---', false],
  ['***', '---', false],
];

describe('isMeantAsHeading', () => {
  for (const [content, underline, meant] of CASES) {
    it(`takes ${JSON.stringify(content)} above ${underline} for ${meant ? 'a heading' : 'text'}`, () => {
      const text = `${content}\n${underline}\n`;
      const start = content.length + 1;
      const found = isMeantAsHeading(
        text,
        { start: 0, end: content.length },
        { start, end: start + underline.length },
      );
      assert.equal(found, meant);
    });
  }
});
