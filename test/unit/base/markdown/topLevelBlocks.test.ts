import assert from 'node:assert/strict';
import { topLevelBlocks } from '../../../../src/base/markdown/topLevelBlocks.ts';

describe('topLevelBlocks', () => {
  it('finds blocks where they stand in the text, front matter left out', () => {
    const text = '\uFEFF---\na: b\n---\r\n# T\r\n\r\n- x\r\n- y\r\n';
    const found = topLevelBlocks(text).map(({ name, from, to }) => [name, text.slice(from, to).trim()]);
    assert.deepEqual(found, [
      ['ATXHeading1', '# T'],
      ['BulletList', '- x\r\n- y'],
    ]);
  });

  it('takes linear time on hostile text', () => {
    for (const unit of ['- + ', '> > >', '[[[[', '<!--', '[a]: b "', '\u0000', '\ud800', '|-', '<a b ']) {
      assert.ok(topLevelBlocks(unit.repeat(200_000)).length > 0);
    }
    assert.ok(topLevelBlocks('- <!-- a\n'.repeat(20_000)).length > 0);
  });
});
