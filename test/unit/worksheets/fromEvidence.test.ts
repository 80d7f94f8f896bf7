import assert from 'node:assert/strict';
import { journalOf, longJournal, newEntry } from '../../support/journal.ts';
import { reportSource } from '../../support/reportSource.ts';
import { builtIn, open } from './openings.ts';

const IDS = [
  ...['weekly-summary', 'promotion-packet', 'impact-audit', 'career-conversation', 'self-review'],
  ...['resume-bullets', 'story-bank'],
];

describe('the worksheets from evidence', () => {
  const { entries } = longJournal();
  const later = journalOf(
    new Map([
      ['2026-Q4', [newEntry({ title: 'New and strong', impact: '9 teams use it', to: '2026-11-22' })]],
    ]),
  );
  const grown = [...entries, ...later.entries];

  for (const id of IDS) {
    const worksheet = builtIn(id);

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
    const packet = builtIn('promotion-packet');
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
