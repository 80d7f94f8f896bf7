import assert from 'node:assert/strict';
import fc from 'fast-check';
import { UserError } from '../../../src/base/userError.ts';
import { NEW_PROFILE, withProfileValues } from '../../../src/profile/editProfile.ts';
import { ARCHETYPES, COMPANY_STAGES, LEVELS, type Profile, TRACKS } from '../../../src/profile/profile.ts';
import { PROFILE_KEYS, readProfile } from '../../../src/profile/readProfile.ts';

describe('Changing a profile', () => {
  const changes: readonly (readonly [before: string, values: Partial<Profile>, after: string])[] = [
    ['level: mid # since May\n', { level: 'senior' }, 'level: senior # since May\n'],
    ['level:\n', { level: 'senior' }, 'level: senior\n'],
    ['level:      # where\n', { level: 'mid' }, 'level: mid  # where\n'],
    ['level: # where\n', { level: 'principal' }, 'level: principal # where\n'],
    ['# mine\n', { level: 'mid' }, '# mine\nlevel: mid\n'],
    ['remote: true', { level: 'mid' }, 'remote: true\nlevel: mid\n'],
    ['remote: true\r\n', { target: 'staff' }, 'remote: true\r\ntarget: staff\r\n'],
    ['deepAreas:\n  - a\n  - b\nremote: ~\n', { deepAreas: ['c'] }, 'deepAreas:\n  [ c ]\nremote: ~\n'],
    ['startDate: "2026-01-01"\n', { startDate: '2026-11-02' }, 'startDate: 2026-11-02\n'],
    ['\ufefflevel: mid\n', { level: 'senior' }, '\ufefflevel: senior\n'],
  ];
  for (const [before, values, after] of changes) {
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(after)}`, () => {
      assert.equal(withProfileValues(before, values), after);
    });
  }

  it('begins with a file that says what may stand in it', () => {
    const text = withProfileValues('', { level: 'senior', startDate: '2026-11-02' });
    assert.equal(text.split('\n').length, NEW_PROFILE.split('\n').length);
    assert.ok(text.includes('level: senior         # where you are'));
    assert.ok(text.includes('startDate: 2026-11-02 # first day'));
  });

  for (const text of ['level: mid\nlevel: senior\n', '- a\n', '{ level: mid }\n', 'level: [mid\n']) {
    it(`leaves a file alone that has to be mended first: ${JSON.stringify(text)}`, () => {
      assert.throws(
        () => withProfileValues(text, { remote: true }),
        (error) => error instanceof UserError && error.code === 'profile-not-editable',
      );
    });
  }

  it('is read again, and changes no other line', () => {
    const profile: fc.Arbitrary<Profile> = fc.record(
      {
        level: fc.constantFrom(...LEVELS),
        target: fc.constantFrom(...LEVELS),
        track: fc.constantFrom(...TRACKS),
        archetype: fc.constantFrom(...ARCHETYPES),
        companyStage: fc.constantFrom(...COMPANY_STAGES),
        startDate: fc.constantFrom('2026-11-02', '2024-02-29'),
        reviewMonths: fc
          .uniqueArray(fc.integer({ min: 1, max: 12 }))
          .map((months) => months.sort((a, b) => a - b)),
        deepAreas: fc.array(fc.stringMatching(/^[a-z#:,'"[\]-]+ ?[a-z]+$/), { maxLength: 3 }),
        remote: fc.boolean(),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(profile, profile, fc.constantFrom(...PROFILE_KEYS), (first, second, key) => {
        const before = withProfileValues('', first);
        const after = withProfileValues(before, { [key]: second[key] });
        assert.deepEqual(readProfile(before), { profile: first, problems: [] });
        assert.deepEqual(readProfile(after).profile, { ...first, [key]: second[key] });
        const others = (text: string) => text.split('\n').filter((line) => !line.startsWith(`${key}:`));
        assert.deepEqual(others(after), others(before));
      }),
    );
  });
});
