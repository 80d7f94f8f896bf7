import { Temporal } from 'temporal-polyfill';
import type { JournalEntry } from '../../src/base/journalEntry.ts';
import { reviewPeriodOf } from '../../src/base/reviewPeriod.ts';
import { applyTextEdits } from '../../src/base/textEdit.ts';
import type { NewEntry } from '../../src/brag/document/entry.ts';
import { insertEntry } from '../../src/brag/document/insert.ts';
import { newBragDocument } from '../../src/brag/document/newDocument.ts';
import { journalEntries } from '../../src/brag/journalEntries.ts';
import { SECTIONS } from '../../src/brag/sections.ts';

/** Brag documents by their name, as they stand on disk, and what is read from them. */
export interface TestJournal {
  readonly documents: ReadonlyMap<string, string>;
  readonly entries: readonly JournalEntry[];
}

/** An entry as an engineer leaves it: the defaults of a test, changed where it matters. */
export function newEntry(changes: Partial<NewEntry> = {}): NewEntry {
  return {
    section: 'Projects',
    title: 'Retried failed payments with backoff',
    from: '2026-11-16',
    to: '2026-11-18',
    problem: 'payments were lost when the bank was slow',
    role: 'proposed it and built it',
    impact: 'lost payments fell from 40 to 2 a day',
    skills: 'resilience',
    evidence: [{ label: '#412', url: 'https://github.com/acme/pay/pull/412' }],
    ...changes,
  };
}

/** The entry as it is read from the journal. */
export function journalEntry(changes: Partial<NewEntry> = {}, document = '2026-Q4'): JournalEntry {
  const [entry] = journalOf(new Map([[document, [newEntry(changes)]]])).entries;
  if (!entry) throw new Error('an entry needs a title');
  return entry;
}

/** A journal of these entries by document. */
export function journalOf(entries: ReadonlyMap<string, readonly NewEntry[]>): TestJournal {
  const documents = new Map(
    [...entries].map(([name, own]) => [
      name,
      own.reduce((text, entry) => applyTextEdits(text, insertEntry(text, entry)), newBragDocument(name)),
    ]),
  );
  return { documents, entries: [...documents].flatMap(([name, text]) => journalEntries(name, text)) };
}

/**
 * A journal of `count` entries, one every six days up to 2026-11-23, the oldest first: every section, every third
 * without a told impact, every seventh without evidence, every tenth without dates.
 */
export function longJournal(count = 60): TestJournal {
  const documents = new Map<string, NewEntry[]>();
  for (let index = 0; index < count; index++) {
    const to = Temporal.PlainDate.from('2026-11-23').subtract({ days: 6 * (count - 1 - index) });
    const { name } = reviewPeriodOf(to.toString(), { length: 'quarter', fiscalYearStart: 1 });
    const isDated = index % 10 !== 9;
    const entry = newEntry({
      section: SECTIONS[index % SECTIONS.length] ?? 'Projects',
      title: `${TITLES[index % TITLES.length]}, part ${index + 1}`,
      from: isDated ? to.subtract({ days: 3 }).toString() : null,
      to: isDated ? to.toString() : null,
      impact: index % 3 === 2 ? null : `queue ${index + 1} waits ${index + 2} ms instead of ${index + 90} ms`,
      evidence:
        index % 7 === 6
          ? []
          : [{ label: `#${index + 1}`, url: `https://github.com/acme/pay/pull/${index + 1}` }],
    });
    documents.set(name, [...(documents.get(name) ?? []), entry]);
  }
  return journalOf(documents);
}

const TITLES = [
  'Rebuilt the queue',
  'RFC on timeouts adopted by the platform team',
  'Mentored a new colleague',
  'Alert review after the outage',
  'Learned how the scheduler works',
];
