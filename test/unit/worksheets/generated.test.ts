import assert from 'node:assert/strict';
import fc from 'fast-check';
import { generatedBefore, parseGenerated, renderGenerated } from '../../../src/worksheets/generated.ts';

const record = fc.record(
  {
    at: fc.string(),
    file: fc.constantFrom('a.md', 'b.md'),
    section: fc.string(),
    report: fc.option(fc.string()),
    key: fc.option(fc.string({ unit: 'binary' })),
    text: fc.string({ unit: 'grapheme' }),
  },
  { noNullPrototype: true },
);

describe('What was written into worksheets', () => {
  it('is read as it was written, between lines that hold nothing', () => {
    fc.assert(
      fc.property(
        fc.array(record),
        fc.constantFrom('\n', '{"torn": \n', 'null\n', '[]\n{}\n'),
        (records, noise) => {
          const text = records.map((each) => noise + renderGenerated(each)).join('');
          assert.deepEqual(parseGenerated(text), records);
        },
      ),
    );
  });

  it('is known by file, section, report and key', () => {
    const at = '2026-11-23T09:00:00Z';
    const before = generatedBefore(
      [
        { at, file: 'a.md', section: 's', report: null, key: null, text: 'Old' },
        { at, file: 'a.md', section: 's', report: null, key: null, text: 'New' },
        { at, file: 'a.md', section: 's', report: 'r', key: 'k', text: '- K' },
        { at, file: 'a.md', section: 's', report: 'r', key: null, text: 'Block' },
        { at, file: 'b.md', section: 't', report: 'r', key: 'l', text: '- L' },
      ],
      'a.md',
    );
    assert.deepEqual([...before.headings], [['s', 'New']]);
    assert.equal(before.block('s', 'r'), 'Block');
    assert.equal(before.block('t', 'r'), null);
    assert.deepEqual(
      [before.item('s', 'r', 'k'), before.item('s', 'r', 'l'), before.item('t', 'r', 'l')],
      ['- K', null, null],
    );
  });
});
