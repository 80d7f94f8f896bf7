import assert from 'node:assert/strict';
import { applyTextEdits } from '../../../src/base/textEdit.ts';
import { BUILT_IN_WORKSHEETS } from '../../../src/content/worksheets.ts';
import { generatedBefore } from '../../../src/worksheets/generated.ts';
import { openWorksheet } from '../../../src/worksheets/openWorksheet.ts';
import { REPORTS } from '../../../src/worksheets/reports.ts';
import type { NewRecord } from '../../../src/worksheets/updateWorksheet.ts';
import type { ReportSource, Worksheet } from '../../../src/worksheets/worksheet.ts';
import { journalOf, longJournal, newEntry } from '../../support/journal.ts';
import { reportSource } from '../../support/reportSource.ts';

const IDS = [
  ...['weekly-summary', 'promotion-packet', 'impact-audit', 'career-conversation', 'self-review'],
  ...['resume-bullets', 'story-bank'],
];

interface Opened {
  readonly text: string;
  readonly records: readonly NewRecord[];
}

function open(
  worksheet: Worksheet,
  source: ReportSource,
  { text, records }: Opened = { text: '', records: [] },
) {
  const stored = records.map((record) => ({ ...record, at: '2026-11-23T09:00:00Z', file: 'x.md' }));
  const before = generatedBefore(stored, 'x.md');
  const opened = openWorksheet({ worksheet, text, before, source, reports: REPORTS });
  assert.deepEqual(opened.errors, []);
  return { text: applyTextEdits(text, opened.edits), records: [...records, ...opened.records] };
}

describe('the worksheets from evidence', () => {
  const { entries } = longJournal();
  const later = journalOf(
    new Map([
      ['2026-Q4', [newEntry({ title: 'New and strong', impact: '9 teams use it', to: '2026-11-22' })]],
    ]),
  );
  const grown = [...entries, ...later.entries];

  for (const id of IDS) {
    const worksheet = BUILT_IN_WORKSHEETS.find((each) => each.id === id);
    if (!worksheet) throw new Error(`there is no worksheet ${id}`);

    it(`${id} changes no byte when nothing is new`, () => {
      const first = open(worksheet, reportSource(entries));
      assert.deepEqual(open(worksheet, reportSource(entries), first).text, first.text);
    });

    it(`${id} keeps every line of the user when the journal has grown`, () => {
      const first = open(worksheet, reportSource(entries));
      const own = first.text
        .split('\n')
        .map((line, index) => (index % 3 === 2 ? `${line} (mine ${index})` : line));
      const { text } = open(worksheet, reportSource(grown), { ...first, text: own.join('\n') });
      const lines = text.split('\n').filter((line) => line.includes('(mine'));
      assert.deepEqual(
        lines,
        own.filter((line) => line.includes('(mine')),
      );
    });

    it(`${id} says in an empty journal what to think of`, () => {
      const { text } = open(worksheet, reportSource([]));
      for (const { heading } of worksheet.sections) assert.ok(text.includes(`## ${heading}\n`));
      assert.match(text, /\(evidence needed: /);
    });
  }

  it('hold a short list short when the journal grows', () => {
    const packet = BUILT_IN_WORKSHEETS.find(({ id }) => id === 'promotion-packet');
    assert.ok(packet);
    const first = open(packet, reportSource(entries));
    const { text } = open(packet, reportSource(grown), first);
    assert.equal(projectsIn(text), 5);
    assert.ok(text.includes('Counted over 61 entries'));
  });
});

function projectsIn(text: string): number {
  const section = text.split('## Projects at the scope of the target level')[1]?.split('\n## ')[0] ?? '';
  return section.match(/^- \*\*/gm)?.length ?? 0;
}
