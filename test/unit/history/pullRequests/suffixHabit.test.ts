import assert from 'node:assert/strict';
import { createSuffixTally } from '../../../../src/history/pullRequests/suffixHabit.ts';

type Suffixes = readonly (number | null)[];

/** Counts commits a day apart, oldest first, and says whether there is a habit. */
function habitOf(byPeople: Suffixes, byGitHub: Suffixes = []): boolean {
  const tally = createSuffixTally();
  byPeople.forEach((suffixNumber, day) => {
    tally.add({ suffixNumber, committedByGitHub: false, commitTime: day * 86_400 });
  });
  byGitHub.forEach((suffixNumber, day) => {
    tally.add({ suffixNumber, committedByGitHub: true, commitTime: day * 86_400 });
  });
  return tally.isHabit();
}

const commits = (count: number, suffix: (index: number) => number | null): Suffixes =>
  Array.from({ length: count }, (_, i) => suffix(i));
const rising = (count: number) => commits(count, (i) => 100 + 3 * i);
const plain = (count: number) => commits(count, () => null);

describe('Suffix habit', () => {
  const CASES: readonly (readonly [string, boolean, Suffixes, Suffixes?])[] = [
    ['is seen where nearly every commit has a rising number', true, rising(200)],
    ['is seen where half of them do', true, commits(400, (i) => (i % 2 === 0 ? 100 + i : null))],
    ['is seen in one era of a long history', true, [...plain(2000), ...rising(300), ...plain(500)]],
    [
      'is seen although an era before it named issues',
      true,
      [...commits(1000, (i) => (i % 30 === 0 ? 14_000 + i : null)), ...rising(300)],
    ],
    ['is seen in a young project once there is enough', true, rising(20)],
    ['is seen earlier beside squashes of GitHub', true, rising(5), rising(20)],
    ['is not seen in few commits', false, rising(19)],
    ['is not seen in four commits beside squashes', false, rising(4), rising(20)],
    [
      'is not seen where some commits name an issue',
      false,
      commits(2000, (i) => (i % 5 === 0 ? 100 + i : null)),
    ],
    ['is not seen where several commits share a number', false, commits(400, (i) => 100 + Math.floor(i / 4))],
    [
      'is not seen where numbers fall as often as they rise',
      false,
      commits(400, (i) => 5000 + (i % 2 === 0 ? -i : i) * 5 + (i < 200 ? 3000 : 0)),
    ],
    [
      'is not seen where most numbers stand in sparse times',
      false,
      [...commits(3000, (i) => (i % 10 === 0 ? 100 + i : null)), ...rising(60)],
    ],
    ['is not seen where only GitHub writes numbers', false, plain(100), rising(500)],
    ['is not seen in nothing', false, []],
  ];
  for (const [sentence, expected, byPeople, byGitHub] of CASES) {
    it(sentence, () => {
      assert.equal(habitOf(byPeople, byGitHub), expected);
    });
  }

  it('does not depend on the direction of the log', () => {
    const tally = createSuffixTally();
    for (let day = 300; day > 0; day -= 1) {
      tally.add({ suffixNumber: 100 + 3 * day, committedByGitHub: false, commitTime: day * 86_400 });
    }
    assert.equal(tally.isHabit(), true);
  });

  it('may be asked before the end, and changes its mind', () => {
    const tally = createSuffixTally();
    const add = (suffixNumber: number | null, commitTime: number) =>
      tally.add({ suffixNumber, committedByGitHub: false, commitTime });
    for (let i = 0; i < 50; i += 1) add(100 + i, i);
    assert.equal(tally.isHabit(), true);
    for (let i = 0; i < 600; i += 1) add(i % 10 === 0 ? 9000 - i : null, 100 + i);
    assert.equal(tally.isHabit(), false);
  });

  it('takes an import, whose commits all have one time, for what its numbers say', () => {
    const tally = createSuffixTally();
    for (let i = 0; i < 200; i += 1)
      tally.add({ suffixNumber: 100 + i, committedByGitHub: false, commitTime: 1 });
    assert.equal(tally.isHabit(), true);
  });
});
