import assert from 'node:assert/strict';
import { beginsWithPast } from '../../../../src/worksheets/entries/pastVerbs.ts';

describe('a title', () => {
  for (const [title, isPast] of [
    ['Reduced p99', true],
    ['Built the queue', true],
    ['Co-led the migration', true],
    ['Re-architected billing', true],
    ['Speed of the build', false],
    ['Retries with backoff', false],
    ['Add retries', false],
    ['12 teams moved', false],
    ['日本', false],
    ['', false],
  ] as const) {
    it(`${isPast ? 'begins' : 'does not begin'} with a verb in the past: “${title}”`, () => {
      assert.equal(beginsWithPast(title), isPast);
    });
  }
});
