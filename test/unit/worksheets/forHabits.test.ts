import assert from 'node:assert/strict';
import { BUILT_IN_WORKSHEETS } from '../../../src/content/worksheets.ts';
import { journalEntry } from '../../support/journal.ts';
import { reportSource } from '../../support/reportSource.ts';
import { builtIn, open } from './openings.ts';

const IDS = [
  ...['learning-plan', 'glue-work', 'working-with-me', 'remote-visibility', 'talk-outline', 'writing-ideas'],
  ...['portfolio-audit', 'mentoring-plan', 'burnout-check', 'definition-of-success', 'reading-list'],
];

describe('The worksheets for habits', () => {
  it('are these', () => {
    const habits = BUILT_IN_WORKSHEETS.filter(({ situation }) => situation === 'habit');
    assert.deepEqual(habits.map(({ id }) => id).toSorted(), IDS.toSorted());
  });

  for (const id of IDS) {
    it(`${id} changes no byte when it is opened again`, () => {
      const worksheet = builtIn(id);
      const first = open(worksheet, reportSource([]));
      for (const { heading } of worksheet.sections) assert.ok(first.text.includes(`## ${heading}\n`));
      assert.equal(open(worksheet, reportSource([]), first).text, first.text);
    });
  }

  it('list the glue work of the journal, and ask for it where there is none', () => {
    const runbook = journalEntry({
      title: 'Wrote the runbook for payments',
      section: 'Operational Excellence',
    });
    const other = journalEntry({ title: 'Rebuilt the queue', evidence: [] });
    const { text } = open(builtIn('glue-work'), reportSource([runbook, other]));
    assert.match(text, /^- \*\*Wrote the runbook for payments\*\*/m);
    assert.doesNotMatch(text, /Rebuilt the queue/);
    assert.match(open(builtIn('glue-work'), reportSource([])).text, /\(evidence needed: whom did you help/);
  });

  it('plan a talk to the minute', () => {
    const { text } = open(builtIn('talk-outline'), reportSource([]));
    assert.deepEqual(text.match(/(?<=^\| )\d[\d to]*\b/gm), ['2', '3', '15 to 20', '3', '5']);
  });

  it('know four reasons for being stuck', () => {
    const table = builtIn('mentoring-plan')
      .sections.flatMap(({ parts }) => parts)
      .find((part) => part.kind === 'table');
    assert.equal(table?.kind === 'table' && table.rows.length, 4);
  });
});
