import assert from 'node:assert/strict';
import { quietMonths } from '../../../../src/worksheets/entries/quietMonths.ts';
import { journalEntry } from '../../../support/journal.ts';

const on = (from: string, to = from) => journalEntry({ from, to });

describe('the quiet months', () => {
  for (const [what, entries, today, expected] of [
    ['of an empty journal', [], '2026-11-23', []],
    ['between two entries', [on('2026-07-31'), on('2026-10-01')], '2026-11-23', ['2026-08', '2026-09']],
    ['are none while an entry goes on', [on('2026-07-31', '2026-10-01')], '2026-11-23', []],
    ['do not count the month that runs', [on('2026-10-31')], '2026-11-30', []],
    ['count February of a leap year', [on('2028-01-31')], '2028-03-01', ['2028-02']],
    [
      'go back two years at most',
      [on('2019-01-01'), on('2024-12-01', '2026-10-31')],
      '2026-11-23',
      ['2024-11'],
    ],
    ['pass over entries without dates', [journalEntry({ from: null, to: null })], '2026-11-23', []],
    ['pass over entries of days to come', [on('2026-09-01'), on('2027-01-01')], '2026-11-23', ['2026-10']],
  ] as const) {
    it(what, () => assert.deepEqual(quietMonths(entries, today), expected));
  }
});
