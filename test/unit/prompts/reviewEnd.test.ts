import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reviewEndOf } from '../../../src/prompts/reviewEnd.ts';

describe('The day by which the next review is written', () => {
  const cases: readonly (readonly [
    name: string,
    months: readonly number[],
    today: string,
    expected: string,
  ])[] = [
    ['ends with the period when no month is named', [], '2026-11-23', '2026-12-31'],
    ['is the end of the month that is next', [3, 9], '2026-04-01', '2026-09-30'],
    ['lies in the month at hand until it is over', [3, 9], '2026-09-30', '2026-09-30'],
    ['turns over into the next year', [3, 9], '2026-10-01', '2027-03-31'],
    ['knows leap years', [2], '2028-02-01', '2028-02-29'],
    ['knows other years', [2], '2026-02-28', '2026-02-28'],
    ['does not stumble over a leap day', [3], '2028-02-29', '2028-03-31'],
    ['comes round after a single month', [1], '2026-02-01', '2027-01-31'],
    ['goes up to the end of December', [12], '2026-12-31', '2026-12-31'],
  ];
  for (const [name, months, today, expected] of cases) {
    it(name, () => assert.equal(reviewEndOf(months, '2026-12-31', today), expected));
  }

  it('is never past and at most a year away, in one of the months', () => {
    const day = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(day, months, (date, own) => {
        const today = date.toISOString().slice(0, 10);
        const end = reviewEndOf(own, 'never', today);
        const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4, 8)}31`;
        assert.ok(today <= end && end <= nextYear, end);
        assert.ok(own.includes(Number(end.slice(5, 7))), end);
      }),
    );
  });
});
