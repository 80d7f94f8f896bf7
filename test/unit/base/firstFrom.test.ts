import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstFrom } from '../../../src/base/firstFrom.ts';

describe('firstFrom', () => {
  it('finds what a search from the front finds, in any text and at any offset', () => {
    const starts = fc.array(fc.nat(50)).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(starts, fc.nat(60), (items, offset) => {
        const found = items.findIndex((start) => start >= offset);
        assert.equal(
          firstFrom(items, offset, (start) => start),
          found < 0 ? items.length : found,
        );
      }),
    );
  });
});
