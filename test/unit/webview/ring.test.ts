import assert from 'node:assert/strict';
import fc from 'fast-check';
import { arcs } from '../../../src/webview/checklist/ring.ts';

describe('The ring', () => {
  it('is closed for a single group', () => assert.deepEqual(arcs(1), [{ start: 0, length: 360 }]));
  it('is empty without groups', () => assert.deepEqual(arcs(0), []));

  it('gives every group an arc of the same length, one after the other, for any number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), (count) => {
        const all = arcs(count);
        assert.equal(all.length, count);
        for (const [index, { start, length }] of all.entries()) {
          assert.ok(length > 0);
          assert.ok(Math.abs(length - (all[0]?.length ?? 0)) < 1e-9);
          assert.ok(start + length <= (all[index + 1]?.start ?? 360) + 1e-9);
        }
      }),
    );
  });
});
