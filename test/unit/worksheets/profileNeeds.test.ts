import assert from 'node:assert/strict';
import { BUILT_IN_WORKSHEETS } from '../../../src/content/worksheets.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/profile/profile.ts';
import { profileNeeds } from '../../../src/worksheets/profileNeeds.ts';

describe('What a worksheet needs of the profile', () => {
  const cases: readonly (readonly [worksheet: string, said: Partial<Profile>, needs: readonly string[]])[] = [
    ['promotion-packet', {}, ['levels']],
    ['promotion-packet', { level: 'mid' }, ['levels']],
    ['promotion-packet', { level: 'mid', target: 'senior' }, []],
    ['career-conversation', {}, ['levels']],
    ['30-60-90', {}, ['startDate']],
    ['30-60-90', { startDate: '2026-11-02' }, []],
    ['offer-comparison', {}, []],
    ['weekly-summary', {}, []],
  ];
  for (const [id, said, needs] of cases) {
    it(`is ${needs.join() || 'nothing'} for ${id} when ${Object.keys(said).join(' and ') || 'nothing'} is known`, () => {
      const worksheet = BUILT_IN_WORKSHEETS.find((each) => each.id === id);
      assert.ok(worksheet);
      assert.deepEqual(profileNeeds(worksheet, { ...EMPTY_PROFILE, ...said }), needs);
    });
  }
});
