import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isoFromRawDate } from '../../../src/history/rawDate.ts';

const CASES: readonly [string, string][] = [
  ['1794558600 -0800', '2026-11-13T00:30:00-08:00'],
  ['1798788600 -0800', '2026-12-31T23:30:00-08:00'],
  ['0 +0000', '1970-01-01T00:00:00+00:00'],
  ['0 -0000', '1970-01-01T00:00:00+00:00'],
  ['0 +0530', '1970-01-01T05:30:00+05:30'],
  ['0 -0330', '1969-12-31T20:30:00-03:30'],
  ['0 +0090', '1970-01-01T01:30:00+01:30'],
  ['-1 +0000', '1969-12-31T23:59:59+00:00'],
  ['0 +9999', '1970-01-01T00:00:00+00:00'],
  ['0 -2400', '1970-01-01T00:00:00+00:00'],
  ['0', '1970-01-01T00:00:00+00:00'],
  ['', '1970-01-01T00:00:00+00:00'],
  ['yesterday', '1970-01-01T00:00:00+00:00'],
  ['253402300799 +0000', '9999-12-31T23:59:59+00:00'],
  ['253402300800 +0000', '9999-12-31T23:59:59+00:00'],
  ['18446744073709551615 +0000', '9999-12-31T23:59:59+00:00'],
  ['-99999999999999 +0000', '0001-01-01T00:00:00+00:00'],
];

describe('isoFromRawDate', () => {
  for (const [raw, iso] of CASES) {
    it(`reads ${JSON.stringify(raw)} as ${iso}`, () => assert.equal(isoFromRawDate(raw), iso));
  }

  it('gives a date that can be read back, whatever it gets', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.bigInt(),
        fc.integer({ min: -9999, max: 9999 }),
        (text, seconds, offset) => {
          for (const raw of [text, `${seconds} ${offset}`, `${seconds} +${offset}`]) {
            const iso = isoFromRawDate(raw);
            assert.match(iso, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
            assert.ok(!Number.isNaN(Date.parse(iso)), iso);
          }
        },
      ),
    );
  });
});
