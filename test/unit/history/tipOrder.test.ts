import assert from 'node:assert/strict';
import { orderTips } from '../../../src/history/tipOrder.ts';

const TIPS = [
  { ref: 'HEAD', hash: 'c' },
  { ref: 'refs/heads/main', hash: 'b' },
  { ref: 'refs/heads/topic', hash: 'c' },
  { ref: 'refs/remotes/origin/main', hash: 'a' },
  { ref: 'refs/heads/Zoo', hash: 'd' },
];

describe('orderTips', () => {
  it('puts the main line first, then HEAD, then the others by ref, each hash once', () => {
    assert.deepEqual(orderTips(TIPS, 'refs/remotes/origin/main'), ['a', 'c', 'd', 'b']);
  });

  it('starts with HEAD where no main line is known', () => {
    assert.deepEqual(orderTips(TIPS, null), ['c', 'd', 'b', 'a']);
  });

  it('does not depend on the order in which the tips were found', () => {
    const expected = orderTips(TIPS, 'refs/heads/main');
    assert.deepEqual(orderTips([...TIPS].reverse(), 'refs/heads/main'), expected);
  });
});
