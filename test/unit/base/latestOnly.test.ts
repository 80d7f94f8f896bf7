import assert from 'node:assert/strict';
import { latestOnly } from '../../../src/base/latestOnly.ts';

/** Work that ends when it is told to, and how often it was begun. */
function heldWork() {
  const ends: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      ends.push({ resolve, reject });
    });
  return { work, ends };
}

/** Until everything that waits on promises that are settled has run. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('latestOnly', () => {
  const noError = (error: unknown) => assert.fail(String(error));

  it('begins at once', () => {
    const { work, ends } = heldWork();
    latestOnly(work, noError)();
    assert.equal(ends.length, 1);
  });

  it('runs once more for all calls that came meanwhile', async () => {
    const { work, ends } = heldWork();
    const run = latestOnly(work, noError);
    run();
    run();
    run();
    await settled();
    assert.equal(ends.length, 1);
    ends[0]?.resolve();
    await settled();
    assert.equal(ends.length, 2);
    ends[1]?.resolve();
    await settled();
    assert.equal(ends.length, 2);
  });

  it('runs again when it is called after it has ended', async () => {
    const { work, ends } = heldWork();
    const run = latestOnly(work, noError);
    run();
    ends[0]?.resolve();
    await settled();
    run();
    assert.equal(ends.length, 2);
  });

  it('passes on what goes wrong, and goes on', async () => {
    const { work, ends } = heldWork();
    const errors: unknown[] = [];
    const run = latestOnly(work, (error) => errors.push(error));
    run();
    run();
    ends[0]?.reject('torn');
    await settled();
    assert.deepEqual(errors, ['torn']);
    assert.equal(ends.length, 2);
    ends[1]?.resolve();
    await settled();
    run();
    assert.equal(ends.length, 3);
  });

  it('takes a call that the work itself makes for one that came meanwhile', async () => {
    let runs = 0;
    const run = latestOnly(async () => {
      runs++;
      if (runs < 3) run();
    }, noError);
    run();
    await settled();
    assert.equal(runs, 3);
  });

  it('is not stopped by work that throws before it gives a promise', async () => {
    const errors: unknown[] = [];
    const run = latestOnly(
      () => {
        throw 'at once';
      },
      (error) => errors.push(error),
    );
    run();
    await settled();
    run();
    await settled();
    assert.deepEqual(errors, ['at once', 'at once']);
  });
});
