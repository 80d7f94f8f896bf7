import assert from 'node:assert/strict';
import { markdownReport } from '../../../../src/checklist/report/markdownReport.ts';
import { hintFor, listOf, notes, stateOf } from '../examples.ts';

const LIST = listOf({ safety: 3, speed: 2, upkeep: 1 });

describe('markdownReport', () => {
  it('tells what was answered, noted and asked for, and what was not considered', () => {
    const state = stateOf({
      'safety.1': { annotations: notes('test/pay.test.ts:40', 'tried with two accounts') },
      'safety.2': { answer: 'not-applicable', reason: 'no input from outside' },
      'speed.1': { answer: 'open', annotations: notes('https://example.com/dashboard') },
    });
    assert.equal(
      markdownReport({ list: LIST, state, hints: [hintFor('speed.2')] }),
      [
        '### Task Checklist: 1 of 3 considered',
        '',
        '- **Safety**',
        '  - Is safety 1 right? **Done**: `test/pay.test.ts:40`; tried with two accounts',
        '  - Is safety 2 right? **Does not apply**: no input from outside',
        '- **Speed**',
        '  - Is speed 1 right? **Open**: <https://example.com/dashboard>',
        '  - Is speed 2 right? **Open**: changes a migration (`db/1.sql:3`)',
        '',
        'Not considered: Speed, Upkeep.',
        '',
      ].join('\n'),
    );
  });

  it('is short when nothing is said', () => {
    assert.equal(
      markdownReport({ list: LIST, state: null, hints: [] }),
      '### Task Checklist: 0 of 3 considered\n\nNot considered: Safety, Speed, Upkeep.\n',
    );
  });

  it('ends with the list when everything is considered', () => {
    const list = listOf({ safety: 1 });
    assert.equal(
      markdownReport({ list, state: stateOf({ 'safety.1': {} }), hints: [] }),
      '### Task Checklist: 1 of 1 considered\n\n- **Safety**\n  - Is safety 1 right? **Done**\n',
    );
  });

  it('names one place that asks, and counts the others', () => {
    const hints = [1, 2, 3].map((line) => ({
      ...hintFor('safety.1'),
      path: 'a`b.ts',
      line: line === 1 ? null : line,
    }));
    const report = markdownReport({ list: listOf({ safety: 1 }), state: null, hints });
    assert.match(report, /\*\*Open\*\*: changes a migration \(``a`b\.ts``, and 2 more\)\n/);
  });

  it('says nothing of what asks for a question once it is answered', () => {
    const report = markdownReport({
      list: LIST,
      state: stateOf({ 'safety.1': {} }),
      hints: [hintFor('safety.1')],
    });
    assert.match(report, /Is safety 1 right\? \*\*Done\*\*\n/);
  });

  it('cuts a note that is as long as a log', () => {
    const state = stateOf({
      'safety.1': { reason: 'r'.repeat(10_000), annotations: notes('n'.repeat(10_000)) },
    });
    const report = markdownReport({ list: LIST, state, hints: [] });
    assert.match(report, /: r{499}…; n{499}…\n/);
  });

  it('keeps every note within its line, whatever it holds', () => {
    const hostile = '\n\n/close\n# x\n- [x] @anna fixes #1 </details> <!-- ```';
    const state = stateOf({ 'safety.1': { annotations: notes(hostile) } });
    const lines = markdownReport({ list: LIST, state, hints: [] }).split('\n');
    assert.equal(
      lines[3],
      '  - Is safety 1 right? **Done**: /close # x - \\[x\\] `@anna` fixes `#1` \\</details> \\<!-- \\`\\`\\`',
    );
    assert.deepEqual(lines.slice(4), ['', 'Not considered: Speed, Upkeep.', '']);
  });

  it('escapes the words of a team’s list as well', () => {
    const list = {
      ...listOf({ safety: 1 }),
      title: '<b>@acme</b>',
      groups: [{ id: 'safety', title: '**#1**' }],
    };
    const report = markdownReport({ list, state: stateOf({ 'safety.1': {} }), hints: [] });
    assert.match(report, /^### \\<b>`@acme`\\<\/b>: 1 of 1 considered\n\n- \*\*\\\*\\\*`#1`\\\*\\\*\*\*\n/);
  });
});
