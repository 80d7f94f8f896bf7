import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/base/message.ts';
import type { NewEntry } from '../../../src/brag/document/entry.ts';
import { weeklySummary } from '../../../src/worksheets/weeklySummary.ts';
import { journalOf, longJournal, newEntry } from '../../support/journal.ts';

const WEEK = { from: '2026-11-16', to: '2026-11-22' };

function summaryOf(entries: readonly Partial<NewEntry>[], days = WEEK, document = '2026-Q4') {
  const numbered = entries.map((entry, index) =>
    newEntry({ evidence: [{ label: `#${index + 1}`, url: `https://x.org/pull/${index + 1}` }], ...entry }),
  );
  return weeklySummary({ entries: journalOf(new Map([[document, numbered]])).entries, ...days });
}

function titlesOf({ bullets }: ReturnType<typeof weeklySummary>): readonly string[] {
  return bullets.map(({ text }) => /\(?(\w+)(?:: \[| \(evidence)/.exec(text)?.[1] ?? text);
}

describe('the weekly summary', () => {
  it('tells the outcome, what was wrong before, and where to see it', () => {
    const { bullets, markdown } = summaryOf([{}]);
    const text =
      'Lost payments fell from 40 to 2 a day. Before: payments were lost when the bank was slow. (Retried failed payments with backoff: [#1](https://x.org/pull/1))';
    assert.deepEqual(bullets, [{ title: 'Retried failed payments with backoff', text, warning: null }]);
    assert.equal(markdown, `- ${text}\n`);
  });

  const openings: readonly (readonly [impact: string, bullet: RegExp])[] = [
    ['waiting time halved', /^Waiting time halved\. /],
    ['élan is back', /^Élan is back\. /],
    ['p99 fell to 200 ms', /^p99 fell /],
    ['iOS starts faster', /^iOS starts /],
    ['`kubectl` is gone', /^`kubectl` is gone/],
    ['npm-run-all is gone', /^npm-run-all is gone/],
  ];
  for (const [impact, bullet] of openings) {
    it(`begins “${impact}” as a sentence, and changes no name`, () => {
      assert.match(summaryOf([{ impact, problem: null }]).markdown.slice(2), bullet);
    });
  }

  it('asks and warns where an entry has no outcome', () => {
    const [bullet] = summaryOf([{ impact: null }]).bullets;
    assert.equal(
      bullet?.text,
      'Retried failed payments with backoff (evidence needed: what changed because of it?) ([#1](https://x.org/pull/1))',
    );
    assert.match(bullet?.warning ? formatMessage(bullet.warning) : '', /“Retried .*” does not say/);
  });

  it('puts outcomes with a number first, then the newest', () => {
    const summary = summaryOf([
      { title: 'Open', impact: null, to: '2026-11-22' },
      { title: 'Vague', impact: 'people are happier', to: '2026-11-22' },
      { title: 'Early', impact: '3 teams use it', from: '2026-11-16', to: '2026-11-16' },
      { title: 'Late', impact: 'waiting time halved', to: '2026-11-20' },
      { title: 'Numbered', impact: 'see #412 and 2026-11-02', to: '2026-11-22' },
    ]);
    assert.deepEqual(titlesOf(summary), ['Late', 'Early', 'Vague', 'Numbered', 'Open']);
  });

  it('has five bullets at most', () => {
    const entries = longJournal().entries;
    assert.equal(weeklySummary({ entries, from: '2026-01-01', to: '2026-12-31' }).bullets.length, 5);
  });

  it('takes the work that ended in these days, and no plans', () => {
    const summary = summaryOf([
      { title: 'Ended', from: '2026-10-01', to: '2026-11-16' },
      { title: 'Goes', from: '2026-11-16', to: '2026-11-23' },
      { title: 'Past', from: '2026-11-01', to: '2026-11-15' },
      { title: 'Plan', section: 'What I Want to Do Next' },
      { title: 'Undated', from: null, to: null },
    ]);
    assert.deepEqual(titlesOf(summary), ['Ended']);
  });

  it('is empty without entries', () => {
    assert.deepEqual(summaryOf([]), { bullets: [], markdown: '' });
  });

  for (const [what, day, days] of [
    ['leap day', '2028-02-29', { from: '2028-02-28', to: '2028-03-05' }],
    ['week 53', '2027-01-03', { from: '2026-12-28', to: '2027-01-03' }],
  ] as const) {
    it(`holds the work of ${what}`, () => {
      assert.equal(summaryOf([{ from: day, to: day }], days).bullets.length, 1);
    });
  }

  it('tells what stands in two documents once, and a title that returns as often as it does', () => {
    const weekly = newEntry({ title: 'On call', evidence: [] });
    const days = { from: '2026-07-01', to: '2026-12-31' };
    const { entries } = journalOf(
      new Map([
        ['2026-Q3', [newEntry(), weekly]],
        ['2026-Q4', [newEntry(), { ...weekly, from: '2026-11-20', to: '2026-11-20' }]],
      ]),
    );
    assert.equal(weeklySummary({ entries, ...days }).bullets.length, 3);
  });

  it('keeps Markdown of the user and escapes what is plain text', () => {
    const [bullet] = summaryOf([
      { title: 'Use [mark', impact: '# `open and **3** teams', problem: 'a ] b' },
    ]).bullets;
    assert.equal(
      bullet?.text,
      '\\# \\`open and **3** teams. Before: a ] b. (Use \\[mark: [#1](https://x.org/pull/1))',
    );
  });
});
