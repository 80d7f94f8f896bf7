import assert from 'node:assert/strict';
import { parseIsoDate } from '../../../src/base/isoDate.ts';

describe('parseIsoDate', () => {
  for (const [text, expected] of [
    ['2026-11-23', '2026-11-23'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['2026-1-1', null],
    ['yesterday', null],
    ['2026-11-23T10:00:00Z', null],
    ['', null],
  ] as const) {
    it(`reads ${JSON.stringify(text)} as ${expected}`, () => {
      assert.equal(parseIsoDate(text), expected);
    });
  }
});
