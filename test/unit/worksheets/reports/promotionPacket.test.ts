import assert from 'node:assert/strict';
import type { NewEntry } from '../../../../src/brag/document/entry.ts';
import type { LinkedSignal } from '../../../../src/levels/linkedSignals.ts';
import { journalEntry, journalOf, longJournal, newEntry } from '../../../support/journal.ts';
import { report, reportSource, reportText } from '../../../support/reportSource.ts';

const signal = (id: string, ...entries: readonly string[]): LinkedSignal => ({
  id,
  text: `Signal ${id}`,
  dimension: 'scope',
  entries,
});

function titlesOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/^- \*\*(.*?)\*\*/gm), ([, title = '']) => title);
}

function entriesOf(...changes: readonly Partial<NewEntry>[]) {
  const evidence = (n: number) => [{ label: `#${n}`, url: `https://x.org/pull/${n}` }];
  return journalOf(
    new Map([['2026-Q4', changes.map((entry, n) => newEntry({ evidence: evidence(n + 1), ...entry }))]]),
  ).entries;
}

describe('the projects of a promotion packet', () => {
  it('are five of sixty, those with signals first, then those with an outcome', () => {
    const { entries } = longJournal();
    const linked = entries[2]?.title ?? '';
    assert.equal(entries[2]?.story.impact, null);
    const text = reportText('packet-projects', reportSource(entries, { signals: [signal('a', linked)] }));
    const titles = titlesOf(text);
    assert.equal(titles.length, 5);
    assert.equal(titles[0], linked);
    assert.match(text, /^- \*\*.*\n {2}- Shows: Signal a\n {2}- Problem: /);
    assert.equal(text.match(/Impact: queue/g)?.length, 4);
  });

  it('stay those that the worksheet shows when better ones come', () => {
    const old = entriesOf(...['A', 'B', 'C', 'D', 'E'].map((title) => ({ title, impact: null })));
    const text = reportText('packet-projects', reportSource(old));
    const grown = [...old, ...entriesOf({ title: 'F', evidence: [] })];
    assert.deepEqual([...titlesOf(reportText('packet-projects', reportSource(grown, { text })))].sort(), [
      'A',
      'B',
      'C',
      'D',
      'E',
    ]);
    assert.ok(titlesOf(reportText('packet-projects', reportSource(grown))).includes('F'));
  });

  it('are asked for in an empty journal', () => {
    assert.match(reportText('packet-projects', reportSource([])), /^\(evidence needed: which three to five/);
  });
});

describe('the other parts of a promotion packet', () => {
  const entries = entriesOf(
    { title: 'Own work', impact: 'builds take half of the time' },
    { title: 'RFC on timeouts', section: 'Design and Architecture' },
    { title: 'Ran a workshop', section: 'Projects' },
    { title: 'Mentored Bo', section: 'Mentoring and Team Building' },
    { title: 'Learned Rust', section: 'Learning and Growth' },
    { title: 'Mentor somebody', section: 'What I Want to Do Next' },
  );

  for (const [name, expected] of [
    ['packet-influence', ['RFC on timeouts']],
    ['packet-mentoring', ['Mentored Bo', 'Ran a workshop']],
    ['packet-growth', ['Learned Rust']],
  ] as const) {
    it(`${name} holds ${expected.join(', ')}`, () => {
      assert.deepEqual([...titlesOf(reportText(name, reportSource(entries)))].sort(), expected);
    });
  }

  it('ask about signals that nothing shows', () => {
    const signals = [signal('a', 'Own work'), signal('b')];
    const text = reportText('packet-growth', reportSource(entries, { signals }));
    assert.match(text, /- Not shown yet: Signal b\n {2}- \(evidence needed: /);
    assert.doesNotMatch(text, /Signal a/);
  });

  it('name the levels of the profile, or ask for them', () => {
    const { profile } = reportSource([]);
    const source = reportSource([], { profile: { ...profile, level: 'senior_*' } });
    assert.match(
      reportText('packet-levels', source),
      /^- Current level: \*\*senior\\_\\\*\*\*\n- Target level: \(evidence needed: .*`target` in profile.yml\)$/,
    );
  });
});

describe('the coverage of a promotion packet', () => {
  const coverage = (...[entries, changes]: Parameters<typeof reportSource>) =>
    reportText('packet-coverage', reportSource(entries, changes));

  it('counts what is missing', () => {
    const text = coverage(
      entriesOf(
        { title: 'Told' },
        { title: 'Open', impact: null },
        { title: 'Bare', evidence: [], from: '2026-07-01', to: '2026-08-31' },
        { title: 'Plan', section: 'What I Want to Do Next', evidence: [], impact: null },
      ),
      { signals: [signal('a', 'Told', 'Gone'), signal('b')] },
    );
    assert.equal(
      text,
      `Counted over 4 entries of the journal, 3 of them work.

- **Claims without evidence**: 1
  - **Bare** (2026-07-01 – 2026-08-31)
- **Claims without an outcome**: 1
  - **Open** (2026-11-16 – 2026-11-18)
- **Signals without entries**: 1
  - Signal b
- **Linked entries that the journal no longer has**: 1
  - Gone
- **Months without anything**: 2
  - 2026-09
  - 2026-10`,
    );
  });

  it('says that nothing is missing, and asks for the target when there are no signals', () => {
    const text = coverage([journalEntry()]);
    assert.match(text, /\*\*Claims without evidence\*\*: none\n/);
    assert.match(text, /\*\*Signals without entries\*\*: \(evidence needed: which level/);
    assert.match(text, /\*\*Months without anything\*\*: none$/);
  });

  it('agrees with a journal of 60 entries', () => {
    const { entries } = longJournal();
    const work = entries.filter(({ section }) => section !== null && !/^(?:Learning|What)/.test(section));
    const text = coverage(entries);
    const bare = work.filter(({ evidence }) => evidence.length === 0).length;
    assert.ok(text.startsWith(`Counted over 60 entries of the journal, ${work.length} of them work.`));
    assert.ok(text.includes(`**Claims without evidence**: ${bare}\n`));
  });

  it('lists twenty at most and says how many there are', () => {
    const text = coverage(
      entriesOf(...Array.from({ length: 25 }, (_, n) => ({ title: `T${n}`, evidence: [] }))),
    );
    assert.match(text, /\*\*Claims without evidence\*\*: 25\n(?: {2}- \*\*T.*\n){20} {2}- and 5 more\n/);
  });

  it('is one block that is renewed as a whole', () => {
    assert.equal(report('packet-coverage', reportSource([])).kind, 'block');
  });
});
