import assert from 'node:assert/strict';
import { mainRefOf, parseRefs } from '../../../../src/adapters/git/refs.ts';

const HASH = 'a'.repeat(40);

function refs(...lines: readonly string[]) {
  return parseRefs(HASH, lines.map((line) => `${HASH} ${line}\n`).join(''));
}

describe('parseRefs', () => {
  it('puts HEAD first and leaves out pull requests', () => {
    const { tips } = refs(
      'refs/heads/pr/1 ',
      'refs/remotes/origin/HEAD refs/remotes/origin/main',
      'refs/remotes/origin/main ',
      'refs/remotes/origin/pr/17 ',
      'refs/remotes/origin/pull/3/head ',
      'refs/remotes/upstream/merge-requests/5 ',
      'refs/remotes/origin/pr/topic ',
    );
    assert.deepEqual(
      tips.map(({ ref }) => ref),
      [
        'HEAD',
        'refs/heads/pr/1',
        'refs/remotes/origin/HEAD',
        'refs/remotes/origin/main',
        'refs/remotes/origin/pr/topic',
      ],
    );
  });

  it('has no HEAD on an unborn branch', () => {
    assert.deepEqual(parseRefs('', ''), { tips: [], symbolic: new Map() });
  });
});

describe('mainRefOf', () => {
  for (const [name, lines, expected] of [
    [
      'what HEAD of origin stands for',
      [
        'refs/heads/main ',
        'refs/remotes/origin/HEAD refs/remotes/origin/develop',
        'refs/remotes/origin/develop ',
        'refs/remotes/origin/main ',
      ],
      'refs/remotes/origin/develop',
    ],
    [
      'main of origin before its master',
      ['refs/heads/x ', 'refs/remotes/origin/main ', 'refs/remotes/origin/master '],
      'refs/remotes/origin/main',
    ],
    [
      'what is there when HEAD of origin dangles',
      ['refs/remotes/origin/HEAD refs/remotes/origin/gone', 'refs/remotes/origin/master '],
      'refs/remotes/origin/master',
    ],
    [
      'upstream before a fork',
      ['refs/remotes/origin/main ', 'refs/remotes/upstream/main '],
      'refs/remotes/upstream/main',
    ],
    [
      'the only remote, whatever its name',
      ['refs/heads/main ', 'refs/remotes/company/trunk '],
      'refs/remotes/company/trunk',
    ],
    ['a local branch before HEAD', ['refs/heads/master ', 'refs/heads/x '], 'refs/heads/master'],
    ['HEAD when nothing else is known', ['refs/heads/x '], 'HEAD'],
  ] as const) {
    it(`is ${name}`, () => {
      assert.equal(mainRefOf(refs(...lines)), expected);
    });
  }

  it('is null without commits', () => {
    assert.equal(mainRefOf(parseRefs('', '')), null);
  });
});
