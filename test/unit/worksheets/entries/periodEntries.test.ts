import assert from 'node:assert/strict';
import { periodEntries } from '../../../../src/worksheets/entries/periodEntries.ts';
import { journalEntry } from '../../../support/journal.ts';

const QUARTER = { from: '2026-10-01', to: '2026-12-31' };
const WEEK = { from: '2026-11-16', to: '2026-11-22' };
const UNDATED = { from: null, to: null };

describe('the entries of a period', () => {
  for (const [what, entry, days, isIn] of [
    ['that ended in it', journalEntry({ from: '2026-09-01', to: '2026-10-01' }), QUARTER, true],
    ['that ended after it', journalEntry({ from: '2026-12-01', to: '2027-01-01' }), QUARTER, false],
    ['of its last day', journalEntry({ from: '2026-12-31', to: '2026-12-31' }), QUARTER, true],
    ['without dates in its document', journalEntry(UNDATED), QUARTER, true],
    ['without dates in a document of the year', journalEntry(UNDATED, '2026'), QUARTER, false],
    ['without dates in the quarter around it', journalEntry(UNDATED), WEEK, false],
    ['without dates in a document of any other name', journalEntry(UNDATED, '2026 notes'), QUARTER, false],
  ] as const) {
    it(`${isIn ? 'include' : 'leave out'} one ${what}`, () => {
      assert.deepEqual(periodEntries([entry], days), isIn ? [entry] : []);
    });
  }

  it('include one without dates when all of its neighbours in a fiscal document belong to it', () => {
    const undated = journalEntry(UNDATED, 'FY2027-Q2');
    const neighbour = journalEntry({}, 'FY2027-Q2');
    const late = journalEntry({ from: '2027-01-04', to: '2027-01-04' }, 'FY2027-Q2');
    assert.deepEqual(periodEntries([undated, neighbour], QUARTER), [undated, neighbour]);
    assert.deepEqual(periodEntries([undated, neighbour, late], QUARTER), [neighbour]);
  });
});
