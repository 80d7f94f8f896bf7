import assert from 'node:assert/strict';
import { lazily } from '../../../src/base/lazily.ts';

describe('lazily', () => {
  it('makes nothing before it is asked, and once however often it is', () => {
    let made = 0;
    const value = lazily(() => ++made);
    assert.equal(made, 0);
    assert.deepEqual([value(), value(), value()], [1, 1, 1]);
  });

  it('remembers that there is nothing, too', () => {
    let asked = 0;
    const nothing = lazily(() => {
      asked++;
      return undefined;
    });
    assert.deepEqual([nothing(), nothing()], [undefined, undefined]);
    assert.equal(asked, 1);
  });
});
