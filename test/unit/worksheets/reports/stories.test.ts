import assert from 'node:assert/strict';
import type { JournalEntry } from '../../../../src/base/journalEntry.ts';
import { journalEntry, longJournal } from '../../../support/journal.ts';
import { report, reportSource, reportText } from '../../../support/reportSource.ts';

const LINKS = '[#412](https://github.com/acme/pay/pull/412)';

function textOf(name: string, ...entries: readonly JournalEntry[]): string {
  return reportText(name, reportSource(entries));
}

describe('an entry', () => {
  it('is audited with four questions, answered where it does', () => {
    assert.equal(
      textOf('audit-projects', journalEntry()),
      `- **Retried failed payments with backoff** (2026-11-16 – 2026-11-18)
  - Before: payments were lost when the bank was slow
  - Measured: lost payments fell from 40 to 2 a day
  - Who gained: (evidence needed: who is better off, besides you?)
  - Skills: resilience
  - Learned: (evidence needed: what do you know now that was new to you?)
  - Next time: (evidence needed: what would you do differently?)
  - Evidence: ${LINKS}`,
    );
  });

  it('becomes a story with what the user noted below it', () => {
    const entry = journalEntry();
    const text = `${entry.text}\n  - Obstacle: the bank's sandbox lies\n  - Lesson: * first, measure`;
    assert.equal(
      textOf('story-bank', { ...entry, text }),
      `- **Retried failed payments with backoff** (2026-11-16 – 2026-11-18)
  - Problem: payments were lost when the bank was slow
  - Alignment: (evidence needed: who had to agree, and how did you win them?)
  - Execution: proposed it and built it
  - Obstacle: the bank's sandbox lies
  - Result: lost payments fell from 40 to 2 a day
  - Lesson: \\* first, measure
  - Evidence: ${LINKS}`,
    );
  });

  it('becomes a line of a résumé: verb, what, outcome', () => {
    assert.equal(
      textOf('resume-bullets', journalEntry()),
      `- **Retried failed payments with backoff**: lost payments fell from 40 to 2 a day\n  - Leave out when you copy it: ${LINKS}`,
    );
  });

  it('is asked for its verb and outcome where it has none', () => {
    assert.match(
      textOf('resume-bullets', journalEntry({ title: 'Retries', impact: null })),
      /^- \*\*Retries\*\* \(evidence needed: which verb.*\?\): \(evidence needed: what came of it, in a number\?\)\n/,
    );
  });
});

describe('the impact audit', () => {
  it('goes back six months, to the day, over the end of a short month', () => {
    const on = (day: string) => journalEntry({ title: day, from: day, to: day, evidence: [] });
    const entries = ['2026-02-28', '2026-03-01', '2026-08-31', '2026-09-01'].map(on);
    const { items } = itemsOf('audit-projects', reportSource(entries, { today: '2026-08-31' }));
    assert.deepEqual(
      items.map(({ key }) => key),
      ['2026-08-31', '2026-03-01'],
    );
  });
});

describe('the career conversation', () => {
  const signals = [
    {
      id: 'a',
      text: 'Owns a problem',
      dimension: 'scope',
      entries: ['Retried failed payments with backoff'],
    },
    { id: 'b', text: 'Sets *direction*', dimension: 'scope', entries: [] },
  ];

  it('is prepared signal by signal', () => {
    assert.equal(
      reportText('conversation-signals', reportSource([journalEntry()], { signals })),
      `- **Owns a problem**
  - I am: (evidence needed: strong here, partly there, or not yet?)
  - Shown by: Retried failed payments with backoff (${LINKS})
- **Sets \\*direction\\***
  - I am: (evidence needed: strong here, partly there, or not yet?)
  - Shown by: (evidence needed: which work shows it?)`,
    );
  });

  it('brings five results of the last three months at most, those with signals first', () => {
    const { entries } = longJournal();
    const old = entries[0]?.title ?? '';
    const recent = entries.findLast(({ section, story }) => section === 'Projects' && story.impact !== null);
    const linked = { id: 'a', text: 'x', dimension: 'scope', entries: [old, recent?.title ?? ''] };
    const { items } = itemsOf('conversation-highlights', reportSource(entries, { signals: [linked] }));
    assert.equal(items.length, 5);
    assert.ok(items[0]?.markdown.includes(recent?.title ?? '?'));
    assert.ok(items.every(({ markdown }) => !markdown.includes(`**${old}**`)));
  });
});

describe('the self-review', () => {
  it('sorts each entry of the period into one part', () => {
    const { entries } = longJournal();
    const parts = ['review-delivered', 'review-others', 'review-learned', 'review-plans'];
    const keys = parts.flatMap((name) => itemsOf(name, reportSource(entries)).items.map(({ key }) => key));
    const own = entries.filter(({ document }) => document === '2026-Q4');
    assert.equal(keys.length, own.length);
    assert.equal(new Set(keys).size, own.length);
  });
});

describe('the common questions', () => {
  for (const [name, title] of [
    ['stories-led', 'Led the move to queues'],
    ['stories-influence', 'RFC adopted by the platform team'],
    ['stories-above-level', 'Drove the company-wide roadmap'],
    ['stories-failure', 'Postmortem of the March outage'],
    ['stories-disagreement', 'Convinced the team of a trade-off'],
    ['stories-ambiguity', 'Prototype for an unclear request'],
    ['stories-glue', 'Onboarding documentation'],
  ] as const) {
    it(`${name} offers “${title}” and not just anything`, () => {
      const other = journalEntry({
        title: 'Faster builds',
        role: null,
        problem: null,
        impact: 'builds take half',
      });
      const text = textOf(name, journalEntry({ title, role: null }), other);
      assert.ok(text.includes(`**${title}**`), text);
      assert.doesNotMatch(text, /Faster/);
    });
  }

  it('have three answers at most, the strongest first', () => {
    const text = reportText('stories-glue', reportSource(longJournal().entries));
    assert.equal(text.match(/^- /gm)?.length, 3);
    assert.match(text, /^- .*: queue /);
  });

  it('ask for an answer where no entry fits', () => {
    assert.match(textOf('stories-disagreement'), /^\(evidence needed: /);
  });
});

describe('the gaps of a week', () => {
  it('are what its entries do not say', () => {
    const days = { from: '2026-11-16', to: '2026-11-22' };
    const open = journalEntry({ title: 'Open', impact: null, evidence: [] });
    assert.equal(
      reportText('weekly-gaps', reportSource([open, journalEntry()], days)),
      '- **Open** (2026-11-16 – 2026-11-18): what changed because of it, a link to it',
    );
  });
});

function itemsOf(name: string, source: ReturnType<typeof reportSource>) {
  const result = report(name, source);
  if (result.kind !== 'items') throw new Error(`${name} gives a block`);
  return result;
}
