import assert from 'node:assert/strict';
import type { JournalEntry } from '../../../src/base/journalEntry.ts';
import { journalOf, newEntry } from '../../support/journal.ts';
import { reportSource } from '../../support/reportSource.ts';
import { builtIn, open } from './openings.ts';

const BULLETS = builtIn('resume-bullets');
const DASHBOARD = [{ label: 'dashboard', url: 'https://x.org/dashboard' }];
const ALPHA = newEntry({ title: 'Built alpha', evidence: DASHBOARD });
const BETA = newEntry({ title: 'Built beta', evidence: DASHBOARD, impact: '9 teams use it' });
const entriesOf = (documents: Readonly<Record<string, readonly (typeof ALPHA)[]>>) =>
  journalOf(new Map(Object.entries(documents))).entries;
const again = (first: readonly JournalEntry[], second: readonly JournalEntry[]) => {
  const opened = open(BULLETS, reportSource(first));
  return { before: opened.text, after: open(BULLETS, reportSource(second), opened).text };
};

describe('a worksheet about entries that share their evidence', () => {
  const both = entriesOf({ '2026-Q3': [ALPHA], '2026-Q4': [BETA] });

  const later: Readonly<Record<string, readonly JournalEntry[]>> = {
    'one of them was deleted': entriesOf({ '2026-Q4': [BETA] }),
    'the other was deleted': entriesOf({ '2026-Q3': [ALPHA] }),
    'one was moved behind the other': entriesOf({ '2026-Q4': [BETA], '2027-Q1': [ALPHA] }),
    'they changed places': entriesOf({ '2026-Q3': [BETA], '2026-Q4': [ALPHA] }),
    'they were copied into another document': entriesOf({
      '2026-Q3': [ALPHA],
      '2026-Q4': [BETA, ALPHA],
      '2027-Q1': [BETA],
    }),
    'the journal is empty': [],
  };
  for (const [what, entries] of Object.entries(later)) {
    it(`stays as it is when ${what}`, () => {
      const { before, after } = again(both, entries);
      assert.equal(after, before);
    });
  }

  it('follows an entry that was told further when the other was deleted', () => {
    const opened = open(BULLETS, reportSource(both));
    const alone = open(BULLETS, reportSource(entriesOf({ '2026-Q4': [BETA] })), opened);
    const told = entriesOf({ '2026-Q4': [{ ...BETA, impact: '12 teams use it' }] });
    assert.equal(
      open(BULLETS, reportSource(told), alone).text,
      opened.text.replace('9 teams use it', '12 teams use it'),
    );
  });
});
