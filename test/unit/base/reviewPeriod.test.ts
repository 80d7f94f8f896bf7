import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { freePeriod, previousReviewPeriod, reviewPeriodOf } from '../../../src/base/reviewPeriod.ts';

describe('reviewPeriodOf', () => {
  for (const [day, length, fiscalYearStart, name, from, to] of [
    ['2026-11-23', 'quarter', 1, '2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-12-31', 'quarter', 1, '2026-Q4', '2026-10-01', '2026-12-31'],
    ['2027-01-01', 'quarter', 1, '2027-Q1', '2027-01-01', '2027-03-31'],
    ['2026-11-23', 'half', 1, '2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-11-23', 'year', 1, '2026', '2026-01-01', '2026-12-31'],
    ['2026-11-23', 'quarter', 2, 'FY2027-Q4', '2026-11-01', '2027-01-31'],
    ['2026-01-31', 'quarter', 2, 'FY2026-Q4', '2025-11-01', '2026-01-31'],
    ['2026-07-01', 'half', 7, 'FY2027-H1', '2026-07-01', '2026-12-31'],
    ['2026-06-30', 'year', 7, 'FY2026', '2025-07-01', '2026-06-30'],
    ['2024-02-29', 'quarter', 12, 'FY2024-Q1', '2023-12-01', '2024-02-29'],
  ] as const) {
    it(`puts ${day} into ${name} (${length}, year starts in month ${fiscalYearStart})`, () => {
      assert.deepEqual(reviewPeriodOf(day, { length, fiscalYearStart }), { name, from, to });
    });
  }

  const cycles = fc.record({
    length: fc.constantFrom('quarter', 'half', 'year'),
    fiscalYearStart: fc.integer({ min: 1, max: 12 }),
  });
  const days = fc
    .integer({ min: 0, max: 40_000 })
    .map((n) => Temporal.PlainDate.from('1990-01-01').add({ days: n }).toString());

  it('holds the day, and every day of a period names the same period', () => {
    fc.assert(
      fc.property(days, cycles, (day, cycle) => {
        const period = reviewPeriodOf(day, cycle);
        assert.ok(period.from <= day && day <= period.to);
        assert.deepEqual(reviewPeriodOf(period.from, cycle), period);
        assert.deepEqual(reviewPeriodOf(period.to, cycle), period);
      }),
    );
  });

  it('follows its previous period without a gap', () => {
    fc.assert(
      fc.property(days, cycles, (day, cycle) => {
        const period = reviewPeriodOf(day, cycle);
        const previous = previousReviewPeriod(period, cycle);
        assert.equal(Temporal.PlainDate.from(previous.to).add({ days: 1 }).toString(), period.from);
        assert.notEqual(previous.name, period.name);
      }),
    );
  });
});

describe('freePeriod', () => {
  it('is open where an end is not given', () => {
    assert.deepEqual(freePeriod('2026-01-01', null, '2026-11-23'), {
      name: '2026-01-01..2026-11-23',
      from: '2026-01-01',
      to: '2026-11-23',
    });
  });
});
