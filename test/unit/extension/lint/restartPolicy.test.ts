import assert from 'node:assert/strict';
import { createRestartPolicy } from '../../../../src/extension/lint/restartPolicy.ts';

describe('createRestartPolicy', () => {
  let time = 0;
  const policy = () => createRestartPolicy(() => time);

  it('waits twice as long after each crash, and gives up at the fifth', () => {
    const { delayAfterCrash } = policy();
    const delays = Array.from({ length: 6 }, () => delayAfterCrash());
    assert.deepEqual(delays, [500, 1000, 2000, 4000, null, null]);
  });

  it('forgets what is longer ago than three minutes', () => {
    const { delayAfterCrash } = policy();
    for (let crash = 0; crash < 4; crash++) delayAfterCrash();
    time += 3 * 60_000;
    assert.equal(delayAfterCrash(), 500);
  });

  it('begins anew when the user asks for a restart', () => {
    const { delayAfterCrash, forgive } = policy();
    for (let crash = 0; crash < 5; crash++) delayAfterCrash();
    forgive();
    assert.equal(delayAfterCrash(), 500);
  });
});
