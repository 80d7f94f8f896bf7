import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedRange } from '../../../../src/base/markdown/changedRange.ts';

describe('changedRange', () => {
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 20 }),
    fc
      .array(fc.constantFrom('a'.repeat(1500), 'b'.repeat(700), 'c'), { maxLength: 6 })
      .map((parts) => parts.join('')),
  );

  it('leaves only what differs between common beginning and end', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { start, endBefore, endAfter } = changedRange(before, after);
        assert.equal(before.slice(0, start), after.slice(0, start));
        assert.equal(before.slice(endBefore), after.slice(endAfter));
        assert.ok(start <= endBefore && start <= endAfter);
        if (start < endBefore && start < endAfter) {
          assert.notEqual(before[start], after[start]);
          assert.notEqual(before[endBefore - 1], after[endAfter - 1]);
        }
      }),
    );
  });

  it('is empty for equal texts', () => {
    assert.deepEqual(changedRange('abc', 'abc'), { start: 3, endBefore: 3, endAfter: 3 });
  });
});
