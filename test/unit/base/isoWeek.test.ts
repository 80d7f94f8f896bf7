import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isoWeekOf, parseIsoWeek } from '../../../src/base/isoWeek.ts';

describe('isoWeekOf', () => {
  for (const [day, name, from, to] of [
    ['2026-11-20', '2026-W47', '2026-11-16', '2026-11-22'],
    ['2026-11-22', '2026-W47', '2026-11-16', '2026-11-22'],
    ['2026-11-23', '2026-W48', '2026-11-23', '2026-11-29'],
    ['2027-01-03', '2026-W53', '2026-12-28', '2027-01-03'],
    ['2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
    ['2024-02-29', '2024-W09', '2024-02-26', '2024-03-03'],
  ] as const) {
    it(`puts ${day} into ${name}`, () => assert.deepEqual(isoWeekOf(day), { name, from, to }));
  }

  it('gives each day a week of seven days that holds it and is found again by its name', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const day = Temporal.PlainDate.from('1970-01-01').add({ days }).toString();
        const week = isoWeekOf(day);
        assert.ok(week.from <= day && day <= week.to);
        assert.deepEqual(parseIsoWeek(week.name), week);
      }),
    );
  });
});

describe('parseIsoWeek', () => {
  for (const name of [
    '2025-W53',
    '2026-W00',
    '2026-W54',
    '0000-W01',
    '2026-W7',
    '2026W07',
    'W07',
    '',
    '2026-W47 ',
  ]) {
    it(`finds no week ${JSON.stringify(name)}`, () => assert.equal(parseIsoWeek(name), null));
  }
});
