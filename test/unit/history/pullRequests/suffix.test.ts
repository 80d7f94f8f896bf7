import assert from 'node:assert/strict';
import { parseSuffix, suffixNumberOf } from '../../../../src/history/pullRequests/suffix.ts';

describe('Suffix', () => {
  const NUMBERS: readonly (readonly [string, number | null])[] = [
    ['Retry (#12)', 12],
    ['Retry (GH-12)', 12],
    ['Retry(#12)', 12],
    ['Retry (#5) (#12)', 12],
    ['Retry (#999999999)', 999_999_999],
    ['Retry (#1234567890)', null],
    ['Retry (#0)', null],
    ['Retry (!12)', null],
    ['Retry (gh-12)', null],
    ['Retry (acme/pay#12)', null],
    ['Retry (fixes #12)', null],
    ['Retry (#12).', null],
    ['Retry #12', null],
    ['(#12)', null],
    ['Revert "Retry (#12)"', null],
    ['', null],
  ];
  for (const [subject, number] of NUMBERS) {
    it(`of ${JSON.stringify(subject)} is ${number}`, () => {
      assert.equal(suffixNumberOf(subject), number);
    });
  }

  it('leaves the title', () => {
    assert.deepEqual(parseSuffix('Retry (#5) (!12)'), { number: 12, sigil: '!', title: 'Retry (#5)' });
  });
});
