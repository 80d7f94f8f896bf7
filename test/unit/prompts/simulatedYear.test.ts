import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/setup/paths.mjs';
import { isoWeekOf } from '../../../src/base/isoWeek.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/profile/profile.ts';
import { liveThroughYear, WORKING_HOURS } from './year.ts';

const PROFILES: readonly (readonly [name: string, profile: Profile, notified: string, asked: string])[] = [
  [
    'a junior in a new remote job',
    {
      ...EMPTY_PROFILE,
      level: 'junior',
      target: 'mid',
      track: 'individual',
      companyStage: 'startup',
      startDate: '2026-01-12',
      remote: true,
    },
    '2 2 2 1 1 1 2 2 1 1 2 1 1 2 1 2 1 1 1 1 2 1 1 1 2 1 3 1 1 1 1 0 0 0 1 0 1 1 1 1 2 1 1 1 1 0 2 1 1 1 1 1',
    '5 3 4 1 3 3 2 2 3 3 3 1 1 5 3 3 1 4 3 1 2 3 3 1 3 2 5 2 2 2 3 0 0 0 2 2 3 2 1 4 3 2 1 3 3 2 2 1 3 3 2 1',
  ],
  [
    'a senior who wants to be staff in a growing company',
    {
      ...EMPTY_PROFILE,
      level: 'senior',
      target: 'staff',
      track: 'individual',
      companyStage: 'growth',
      startDate: '2022-05-01',
      remote: false,
    },
    '2 2 1 1 1 1 1 2 1 1 1 1 1 2 1 1 1 1 2 1 2 1 1 1 3 1 3 1 1 1 1 0 0 0 1 1 1 1 1 2 1 1 1 1 1 1 2 1 1 1 1 2',
    '5 2 4 1 4 3 1 2 3 2 3 1 1 5 1 3 1 4 2 3 2 3 2 1 4 1 5 3 3 2 4 0 0 0 3 3 3 2 1 5 2 4 1 4 3 2 2 1 3 3 4 1',
  ],
  [
    'a mid-level engineer in an enterprise who thinks about management',
    {
      ...EMPTY_PROFILE,
      level: 'mid',
      target: 'senior',
      track: 'undecided',
      companyStage: 'enterprise',
      startDate: '2024-02-29',
      remote: false,
    },
    '2 2 1 1 1 1 1 2 1 2 1 1 1 2 1 1 1 1 1 1 2 1 1 1 3 1 3 1 1 1 1 0 0 0 1 1 1 1 1 2 1 1 1 1 1 1 2 1 1 1 1 2',
    '5 2 4 1 4 3 1 2 3 3 2 1 1 5 3 3 1 4 3 1 2 3 3 1 4 1 5 3 3 2 4 0 0 0 2 3 3 2 1 5 2 3 1 4 3 2 2 1 3 3 4 1',
  ],
];
const DOCUMENT = readFileSync(join(projectRoot, 'docs/prompts.md'), 'utf8');
const WEEKS = Array.from({ length: 52 }, (_, index) => `2026-W${String(index + 1).padStart(2, '0')}`);

for (const [name, profile, notified, asked] of PROFILES) {
  describe(`A year of prompts for ${name}`, () => {
    const year = liveThroughYear(profile, 7);

    it('is the one that docs/prompts.md tells of', () => {
      assert.ok(DOCUMENT.includes(`notified ${notified}\nasked    ${asked}\n`));
    });

    it('interrupts as often a week as that', () => {
      const weeks = year.shown.map(({ moment }) => isoWeekOf(moment.day).name);
      assert.equal(WEEKS.map((week) => weeks.filter((each) => each === week).length).join(' '), notified);
    });

    it('asks as much a week in its view', () => {
      assert.equal(WEEKS.map((week) => year.asked.get(week)?.length ?? 0).join(' '), asked);
    });

    it('interrupts at most once a day, and with nothing twice', () => {
      const days = year.shown.map(({ moment }) => moment.day);
      assert.equal(new Set(days).size, days.length);
      const told = year.shown.map(({ due }) => `${due.prompt} ${due.occasion}`);
      assert.equal(new Set(told).size, told.length);
    });

    it('never interrupts at a forbidden moment', () => {
      for (const { moment } of year.shown) {
        assert.ok(moment.workingDays.includes(moment.weekday));
        assert.ok(moment.minutes >= WORKING_HOURS.from && moment.minutes < WORKING_HOURS.to);
        assert.ok(moment.minutesSinceStart >= 10);
        assert.ok(!moment.isDebugging && !moment.isPresenting);
      }
    });
  });
}
