import assert from 'node:assert/strict';
import { hasTooManyBlocks } from '../../../../src/base/markdown/tooManyBlocks.ts';

const LENGTH = 3_000_000;

describe('A text has too many blocks', () => {
  for (const unit of [
    '- a\n',
    '- - a\n',
    '-\n',
    '## a\n',
    '1. a\n',
    'a\n\n',
    'a\r\n\r\n',
    '> ',
    '> - a\n\n',
  ]) {
    it(`when it is three megabytes of ${JSON.stringify(unit)}`, () => {
      assert.equal(hasTooManyBlocks(unit.repeat(LENGTH / unit.length)), true);
    });
  }

  const prose = `${'Words that a person wrote, and more of them. '.repeat(4)}\n\n`;
  for (const unit of [prose, 'a\n', '| a | b |\n', '1 2 3\n', '-', '#', ' ', '\n', `${'-'.repeat(80)}\n`]) {
    it(`but not when it is as much of ${JSON.stringify(unit.slice(0, 20))}`, () => {
      assert.equal(hasTooManyBlocks(unit.repeat(LENGTH / unit.length)), false);
    });
  }
});
