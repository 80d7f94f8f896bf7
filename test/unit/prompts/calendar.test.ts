import assert from 'node:assert/strict';
import { calendarOccasion, jobDayOccasion } from '../../../src/prompts/calendar.ts';
import type { Cadence } from '../../../src/prompts/prompt.ts';

const WEEKDAYS = [1, 2, 3, 4, 5];

describe('The occasion of a cadence', () => {
  const cases: readonly {
    readonly it: string;
    readonly cadence: Cadence;
    readonly today: string;
    readonly workingDays?: readonly number[];
    readonly startDate?: string;
    readonly gives: string;
  }[] = [
    {
      it: 'Friday itself',
      cadence: 'friday',
      today: '2026-11-20',
      gives: 'friday/2026-W47 2026-11-20 2026-11-22',
    },
    {
      it: 'the Thursday before, the last Friday',
      cadence: 'friday',
      today: '2026-11-19',
      gives: 'friday/2026-W46 2026-11-13 2026-11-15',
    },
    {
      it: 'the Monday after, when it is over',
      cadence: 'friday',
      today: '2026-11-23',
      gives: 'friday/2026-W47 2026-11-20 2026-11-22',
    },
    {
      it: 'a week that ends on Thursday',
      cadence: 'friday',
      today: '2026-11-19',
      workingDays: [7, 1, 2, 3, 4].filter((day) => day < 5),
      gives: 'friday/2026-W47 2026-11-19 2026-11-22',
    },
    { it: 'week 53', cadence: 'friday', today: '2027-01-01', gives: 'friday/2026-W53 2027-01-01 2027-01-03' },
    { it: 'no working days at all', cadence: 'friday', today: '2026-11-20', workingDays: [], gives: 'none' },
    { it: 'the month', cadence: 'month', today: '2026-02-28', gives: 'month/2026-02 2026-02-01 2026-02-07' },
    {
      it: 'the quarter',
      cadence: 'quarter',
      today: '2026-11-20',
      gives: 'quarter/2026-Q4 2026-10-01 2026-10-14',
    },
    {
      it: 'the half-year',
      cadence: 'halfYear',
      today: '2026-06-30',
      gives: 'halfYear/2026-H1 2026-01-01 2026-01-21',
    },
    {
      it: 'the end of the review period',
      cadence: 'reviewPeriodEnd',
      today: '2026-12-20',
      gives: 'reviewPeriodEnd/2026-12-31 2026-12-18 2026-12-31',
    },
    {
      it: 'an anniversary',
      cadence: 'anniversary',
      today: '2026-05-03',
      startDate: '2022-05-01',
      gives: 'anniversary/2026 2026-05-01 2026-05-14',
    },
    {
      it: 'the last one, the day before',
      cadence: 'anniversary',
      today: '2026-04-30',
      startDate: '2022-05-01',
      gives: 'anniversary/2025 2025-05-01 2025-05-14',
    },
    {
      it: 'a leap day in another year',
      cadence: 'anniversary',
      today: '2026-03-01',
      startDate: '2024-02-29',
      gives: 'anniversary/2026 2026-02-28 2026-03-13',
    },
    {
      it: 'a leap day in a leap year',
      cadence: 'anniversary',
      today: '2028-02-29',
      startDate: '2024-02-29',
      gives: 'anniversary/2028 2028-02-29 2028-03-13',
    },
    {
      it: 'the first year',
      cadence: 'anniversary',
      today: '2026-05-03',
      startDate: '2026-01-01',
      gives: 'none',
    },
    {
      it: 'a start in the future',
      cadence: 'anniversary',
      today: '2026-05-03',
      startDate: '2031-01-01',
      gives: 'none',
    },
    { it: 'an unknown start', cadence: 'anniversary', today: '2026-05-03', gives: 'none' },
  ];
  for (const each of cases) {
    it(`is known for ${each.it}`, () => {
      const { today, workingDays = WEEKDAYS, startDate = null } = each;
      const occasion = calendarOccasion(each.cadence, {
        today,
        workingDays,
        startDate,
        reviewEnd: '2026-12-31',
      });
      assert.equal(occasion ? `${occasion.key} ${occasion.since} ${occasion.until}` : 'none', each.gives);
    });
  }

  it('counts the first day in a job as one', () => {
    assert.equal(jobDayOccasion(1, '2026-11-02')?.since, '2026-11-02');
    assert.equal(jobDayOccasion(30, '2026-11-02')?.since, '2026-12-01');
    assert.equal(jobDayOccasion(30, null), null);
  });
});
