import assert from 'node:assert/strict';
import type { WorksheetFile } from '../../../src/worksheets/worksheet.ts';
import { worksheetPlace } from '../../../src/worksheets/worksheetFile.ts';

const PERIOD = { name: 'FY2027-Q3', from: '2026-12-01', to: '2027-02-28' };

describe('The file of a worksheet', () => {
  const cases: readonly (readonly [
    file: WorksheetFile,
    day: string,
    path: string,
    from: string,
    to: string,
  ])[] = [
    ['one', '2026-12-31', 'worksheets/a.md', '2026-12-01', '2027-02-28'],
    ['perWeek', '2027-01-01', 'worksheets/a-2026-W53.md', '2026-12-28', '2027-01-03'],
    ['perMonth', '2026-12-31', 'worksheets/a-2026-12.md', '2026-12-01', '2026-12-31'],
    ['perReviewPeriod', '2027-01-01', 'worksheets/a-FY2027-Q3.md', '2026-12-01', '2027-02-28'],
    ['perYear', '2026-12-31', 'worksheets/a-2026.md', '2026-01-01', '2026-12-31'],
    ['perDay', '2026-12-31', 'worksheets/a-2026-12-31.md', '2026-12-01', '2026-12-31'],
  ];
  for (const [file, day, path, from, to] of cases) {
    it(`is ${path} on ${day}`, () => {
      assert.deepEqual(worksheetPlace({ id: 'a', file }, day, PERIOD), { path, from, to });
    });
  }

  it('is in the folder of weeks for the weekly summary', () => {
    const { path } = worksheetPlace({ id: 'weekly-summary', file: 'perWeek' }, '2026-11-23', PERIOD);
    assert.equal(path, 'weekly/2026-W48.md');
  });
});
