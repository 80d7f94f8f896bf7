import assert from 'node:assert/strict';
import { inParallel } from '../../../src/base/inParallel.ts';
import { all } from '../../support/logText.ts';

/** Work that ends when it is told to. */
function manualWork() {
  const running = new Map<string, (outcome: string | Error) => void>();
  return {
    running,
    work: (item: string) =>
      new Promise<string>((resolve, reject) => {
        running.set(item, (outcome) => {
          running.delete(item);
          if (outcome instanceof Error) reject(outcome);
          else resolve(outcome);
        });
      }),
  };
}

describe('inParallel', () => {
  it('yields results as they are ready, and starts the next only then', async () => {
    const { running, work } = manualWork();
    const results = inParallel(['a', 'b', 'c'], 2, work);
    const first = results.next();
    assert.deepEqual([...running.keys()], ['a', 'b']);
    running.get('b')?.('B');
    assert.equal((await first).value, 'B');
    assert.deepEqual([...running.keys()], ['a', 'c']);
    running.get('c')?.('C');
    running.get('a')?.('A');
    assert.deepEqual((await all(results)).sort(), ['A', 'C']);
  });

  it('ends with the first rejection', async () => {
    const { running, work } = manualWork();
    const results = inParallel(['a', 'b'], 2, work);
    const first = results.next();
    running.get('b')?.(new Error('b failed'));
    await assert.rejects(first, /b failed/);
    running.get('a')?.(new Error('a failed unheard'));
  });

  it('has nothing to yield for nothing', async () => {
    assert.deepEqual(await all(inParallel([], 2, async () => 1)), []);
  });
});
