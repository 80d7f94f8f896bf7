import assert from 'node:assert/strict';
import { distinctEntries, entryKeys } from '../../../../src/worksheets/entries/entryKeys.ts';
import { journalEntry, journalOf, longJournal, newEntry } from '../../../support/journal.ts';

const DASHBOARD = { label: 'dashboard', url: 'https://x.org/dashboard' };

describe('the key of an entry', () => {
  const keyOf = (entry: ReturnType<typeof journalEntry>) => entryKeys([entry]).get(entry);

  it('stays when it is reworded, told further, or moved to another document', () => {
    const before = journalEntry({ impact: null });
    const after = journalEntry({ title: 'Payments survive a slow bank' }, '2026-Q3');
    assert.equal(keyOf(before), keyOf(after));
  });

  it('is the title without evidence', () => {
    assert.equal(keyOf(journalEntry({ evidence: [] })), 'Retried failed payments with backoff');
  });

  it('differs for each entry of a journal', () => {
    const { entries } = longJournal();
    assert.equal(new Set(entryKeys(entries).values()).size, entries.length);
  });

  it('tells apart what shares a dashboard or a title, and the oldest keeps its own', () => {
    const one = journalEntry({ evidence: [DASHBOARD] });
    const other = journalEntry({ evidence: [DASHBOARD], title: 'Another' });
    const again = journalEntry({
      evidence: [DASHBOARD],
      title: 'Another',
      from: '2026-12-01',
      to: '2026-12-01',
    });
    const keys = entryKeys([one, other, again]);
    assert.equal(new Set(keys.values()).size, 3);
    assert.equal(keys.get(one), keyOf(one));
  });
});

describe('the distinct entries', () => {
  it('hold what stands in two documents alike once', () => {
    const { entries } = journalOf(
      new Map([
        ['2026-Q3', [newEntry({ impact: null })]],
        ['2026-Q4', [newEntry(), newEntry({ title: 'Another', evidence: [] })]],
      ]),
    );
    assert.deepEqual(distinctEntries(entries), [entries[0], entries[2]]);
    assert.equal(new Set(entryKeys(entries).values()).size, 2);
  });
});
