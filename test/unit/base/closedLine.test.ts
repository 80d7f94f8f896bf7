import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blockLine, closedLine } from '../../../src/base/closedLine.ts';

describe('closedLine', () => {
  for (const [line, expected] of [
    ['plain words', 'plain words'],
    ['`code` and more', '`code` and more'],
    ['open `code', 'open \\`code'],
    ['``a`b`` and `', '``a`b`` and \\`'],
    ['a ``` b `` c', 'a \\`\\`\\` b \\`\\` c'],
    ['escaped \\` and `code`', 'escaped \\` and `code`'],
    ['ends in \\', 'ends in \\\\'],
    ['ends in \\\\', 'ends in \\\\'],
    ['', ''],
  ] as const) {
    it(`makes ${JSON.stringify(expected)} of ${JSON.stringify(line)}`, () => {
      assert.equal(closedLine(line), expected);
    });
  }

  it('leaves a closed line as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '\\', 'a', ' ', '[', '*') }), (line) => {
        const once = closedLine(line);
        assert.equal(closedLine(once), once);
      }),
    );
  });

  it('is done with long hostile lines at once', () => {
    const runs = Array.from({ length: 900 }, (_, index) => '`'.repeat(index + 1)).join(' ');
    for (const line of [runs, '`'.repeat(400_000), '\\'.repeat(400_001), '` '.repeat(200_000)]) {
      assert.ok(closedLine(line).length >= line.length);
    }
  });
});

describe('blockLine', () => {
  for (const [line, expected] of [
    ['p99 fell', 'p99 fell'],
    ['**12** teams', '**12** teams'],
    ['[#4](https://x.org) fixed', '[#4](https://x.org) fixed'],
    ['<https://x.org> is up', '<https://x.org> is up'],
    ['`code` fell', '`code` fell'],
    ['-3 % of cost', '-3 % of cost'],
    ['- 3 % of cost', '\\- 3 % of cost'],
    ['# one', '\\# one'],
    ['> 90 %', '\\> 90 %'],
    ['12. of May', '12\\. of May'],
    ['12.5 % less', '12.5 % less'],
    ['<div> fell', '\\<div> fell'],
    ['***', '\\***'],
    ['~~~', '\\~~~'],
    ['```', '\\`\\`\\`'],
    ['[x] done', '\\[x] done'],
    ['[a]: https://x.org', '\\[a]: https://x.org'],
  ] as const) {
    it(`makes ${JSON.stringify(expected)} of ${JSON.stringify(line)}`, () => {
      assert.equal(blockLine(line), expected);
    });
  }
});
