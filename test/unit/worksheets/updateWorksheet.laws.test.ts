import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ReportItem } from '../../../src/worksheets/worksheet.ts';
import { EMPTY, run } from './runs.ts';

const items: fc.Arbitrary<readonly ReportItem[]> = fc.uniqueArray(
  fc.record(
    {
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      markdown: fc.constantFrom('- **Alpha**', '- **Beta**\n  - Impact: less', '- `c`', '- **Alpha**\n- x'),
    },
    { noNullPrototype: true },
  ),
  { selector: ({ key }) => key },
);
const block = fc.constantFrom('One project.', 'Two\n\n- projects', '| a |\n| - |', 'One project.\n\nTwo.');

/** What a user may do to a text: put something in place of a part of it, wherever. */
const change = fc.record(
  {
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(60)),
    words: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '\n',
        '\r\n',
        '## Projects\n',
        '```\n',
        '<!--',
        '\n\n',
        '- mine\n',
        '\ufeff',
        '> ',
        '---\n',
        '\t',
      ),
    ),
  },
  { noNullPrototype: true },
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const changed = (text: string, changes: readonly Change[]) =>
  changes.reduce((before, { at, length, words }) => {
    const start = Math.floor(at * before.length);
    return before.slice(0, start) + words + before.slice(start + length);
  }, text);

const runs = fc.tuple(items, block, fc.array(change, { maxLength: 6 }), items, block, fc.boolean());

describe('laws of bringing a worksheet up to date, whatever was done to it', () => {
  it('takes nothing away but what it wrote itself', () => {
    fc.assert(
      fc.property(runs, ([items1, block1, changes, items2, block2, isForgotten]) => {
        const first = run({ items: items1, block: block1 });
        const text = changed(first.text, changes);
        const records = isForgotten ? [] : first.records;
        const { edits } = run({ items: items2, block: block2, text, records });
        const own = isForgotten ? [EMPTY] : [EMPTY, block1, ...items1.map(({ markdown }) => markdown)];
        for (const { span } of edits) {
          const taken = text.slice(span.start, span.end).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
          assert.ok(taken === '' || own.includes(taken), JSON.stringify(taken));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(runs, ([items1, block1, changes, items2, block2, isForgotten]) => {
        const first = run({ items: items1, block: block1 });
        const records = isForgotten ? [] : first.records;
        const second = run({ items: items2, block: block2, text: changed(first.text, changes), records });
        const third = run({ items: items2, block: block2, text: second.text, records: second.records });
        assert.deepEqual([third.edits, third.records.length], [[], second.records.length]);
      }),
      { numRuns: 200 },
    );
  });

  it('adds an item once, and never again', () => {
    fc.assert(
      fc.property(runs, ([items1, block1, changes, items2]) => {
        const first = run({ items: items1, block: block1 });
        const text = changed(first.text, changes);
        const { records } = run({ items: items2, block: block1, text, records: first.records });
        const names = records
          .filter(({ key }) => key !== null)
          // In other words it is no new item.
          .map(({ section, report, key, text: words }) => `${section} ${report} ${key} ${words}`);
        assert.equal(new Set(names).size, names.length);
      }),
    );
  });
});
