import assert from 'node:assert/strict';
import { groupBy } from '../../../src/base/groupBy.ts';

describe('groupBy', () => {
  it('keeps keys and items in the order of their first appearance', () => {
    const groups = groupBy(['bee', 'ant', 'bat', 'asp'], (word) => word[0]);
    assert.deepEqual(
      [...groups],
      [
        ['b', ['bee', 'bat']],
        ['a', ['ant', 'asp']],
      ],
    );
  });
});
