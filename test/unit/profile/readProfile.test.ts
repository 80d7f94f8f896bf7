import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatMessage } from '../../../src/base/message.ts';
import { NEW_PROFILE } from '../../../src/profile/editProfile.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/profile/profile.ts';
import { readProfile } from '../../../src/profile/readProfile.ts';

const WHOLE = `level: senior
target: staff
track: individual # for now
archetype: solver
companyStage: growth
startDate: 2024-02-29
reviewMonths: [9, 3, 3]
deepAreas: [databases, "incident response"]
remote: true
`;

describe('A profile', () => {
  it('says everything it has a key for', () => {
    assert.deepEqual(readProfile(WHOLE), {
      profile: {
        level: 'senior',
        target: 'staff',
        track: 'individual',
        archetype: 'solver',
        companyStage: 'growth',
        startDate: '2024-02-29',
        reviewMonths: [3, 9],
        deepAreas: ['databases', 'incident response'],
        remote: true,
      },
      problems: [],
    });
  });

  for (const text of ['', '# nothing yet\n', NEW_PROFILE, 'level:\nremote:\n']) {
    it(`may say nothing: ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.deepEqual(readProfile(text), { profile: EMPTY_PROFILE, problems: [] });
    });
  }

  const broken: readonly (readonly [text: string, line: number, problem: RegExp])[] = [
    ['track: both\n', 1, /“both” is none of individual, management, undecided/],
    ['level: senior\nstartDate: 2026-02-29\n', 2, /no day of the calendar/],
    ['startDate: tomorrow\n', 1, /Write it like 2026-11-23/],
    ['reviewMonths: [0, 3]\n', 1, /1 to 12/],
    ['remote: sometimes\n', 1, /true or false/],
    ['level: Staff Engineer\n', 1, /is no id/],
    ['level: 4\n', 1, /needs quotes/],
    ['salary: 100\n', 1, /no key “salary”/],
    ['- level\n', 1, /keys with values/],
    ['level: [senior\n', 2, /no valid YAML/],
  ];
  for (const [text, line, problem] of broken) {
    it(`tells what cannot be used: ${JSON.stringify(text)}`, () => {
      const told = readProfile(text).problems.map((each) => `${each.line}: ${formatMessage(each.message)}`);
      assert.match(told.at(-1) ?? '', problem);
      assert.match(told.at(-1) ?? '', new RegExp(`^${line}:`));
    });
  }

  it('counts but for what cannot be used', () => {
    const { profile } = readProfile('track: both\nlevel: senior\n');
    assert.deepEqual(profile, { ...EMPTY_PROFILE, level: 'senior' } satisfies Profile);
  });

  it('is read from any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        for (const { span } of readProfile(text).problems) assert.ok(span.end <= text.length);
      }),
    );
  });
});
