import assert from 'node:assert/strict';
import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/markdown';
import fc from 'fast-check';
import type { JournalEntry } from '../../../../src/base/journalEntry.ts';
import { plainLine } from '../../../../src/base/plainLine.ts';
import { SECTIONS } from '../../../../src/brag/sections.ts';
import type { LinkedSignal } from '../../../../src/levels/linkedSignals.ts';
import { REPORTS } from '../../../../src/worksheets/reports.ts';
import { journalEntry, longJournal } from '../../../support/journal.ts';
import { report, reportSource, reportText } from '../../../support/reportSource.ts';

const NAMES = Object.keys(REPORTS).filter((name) =>
  /^(?:audit|conversation|glue|packet|resume|review|stories|story|weekly)-/.test(name),
);

const HOSTILE = [
  ...[
    '# 7',
    '- 8',
    '> x',
    '1. x',
    '```',
    '~~~',
    '`',
    '``` a `',
    '\\',
    '**',
    '_',
    '<!--',
    '<div>',
    '<script>',
  ],
  ...[
    '[a]: b',
    '[x] y',
    '[](x)',
    '![',
    '](',
    '$$',
    '***',
    '---',
    '|',
    '| - |',
    '===',
    '&amp;',
    '\u202e9\u0007',
  ],
  ...[
    'p99 from 800 ms to 200 ms',
    '12 teams',
    'Mentored 3',
    'outage',
    '- Lesson: 5',
    '日本 ４',
    '\ud800',
    '2026-11-02',
  ],
];
const line = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => plainLine(parts.join(' ')))
  .filter((text) => text !== '');
const day = fc.constantFrom(
  '2024-02-29',
  '2026-01-31',
  '2026-09-30',
  '2026-11-18',
  '2026-11-23',
  '2027-01-03',
);
const field = fc.option(line);

const journalEntries: fc.Arbitrary<JournalEntry> = fc
  .record({
    document: fc.constantFrom('2026-Q4', '2026-Q3', 'FY2027-Q1'),
    section: fc.option(fc.constantFrom(...SECTIONS)),
    title: line,
    days: fc.option(fc.tuple(day, day).map((days) => days.sort())),
    story: fc.record({ problem: field, role: field, impact: field, skills: field }),
    evidence: fc.array(
      fc.record({
        label: line,
        url: fc.option(fc.constantFrom('https://x.org/pull/4', 'https://x.org/a_(b)')),
      }),
      { maxLength: 3 },
    ),
    note: line,
  })
  .map(({ days, note, ...entry }) => ({
    ...entry,
    from: days?.[0] ?? null,
    to: days?.[1] ?? null,
    waiting: [],
    text: `- ${entry.title}\n  - Lesson: ${note}\n  - Obstacle: ${note}`,
  }));

const sources = fc
  .record({ entries: fc.array(journalEntries, { maxLength: 12 }), signal: line, level: fc.option(line) })
  .map(({ entries, signal, level }) => {
    const signals: readonly LinkedSignal[] = [
      { id: 'a', text: signal, dimension: 'scope', entries: entries.slice(0, 2).map(({ title }) => title) },
      { id: 'b', text: 'Sets direction', dimension: 'scope', entries: ['gone'] },
    ];
    const profile = { ...reportSource([]).profile, level };
    return reportSource(entries, { signals, profile });
  });

describe('the reports from evidence', () => {
  it('say something of an empty journal, too', () => {
    for (const name of NAMES) assert.match(reportText(name, reportSource([])), /\w/, name);
  });

  for (const name of NAMES) {
    it(`${name} holds no number that is not in the journal, but for counts that say what they count`, () => {
      fc.assert(
        fc.property(sources, (source) => {
          const known = new Set(numbersOf(JSON.stringify(source)));
          const text = reportText(name, source)
            .replaceAll('%28b%29', '(b)')
            .replace(/^Counted over \d+ .*, \d+ of them work\.$/m, '')
            .replace(/^- (\*\*[A-Z][a-z ]+\*\*): \d+$/gm, '')
            .replace(/^ {2}- and \d+ more$/gm, '')
            .replace(/(\*\*Months without anything\*\*.*\n)(?: {2}- \d{4}-\d\d(?:\n|$))+/, '')
            .replace(/^(?: {2}- \d{4}-\d\d(?:\n|$))+/gm, '');
          for (const number of numbersOf(text)) assert.ok(known.has(number), `${number} in ${text}`);
        }),
      );
    });

    it(`${name} keeps each item in its place, whatever the journal holds`, () => {
      fc.assert(
        fc.property(sources, (source) => {
          const result = report(name, source);
          if (result.kind === 'block') return assertItems(result.markdown);
          assert.equal(new Set(result.items.map(({ key }) => key)).size, result.items.length);
          assertItems(result.items.map(({ markdown }) => markdown).join('\n'));
          assert.doesNotMatch(result.empty, /\d/);
        }),
      );
    });
  }

  it('take very long fields as they are', () => {
    const long = `${'`[*<&\\'.repeat(20_000)} 5 % less`;
    const entries = [{ ...journalEntry(), title: 'x['.repeat(20_000), story: storyOf(long), text: long }];
    for (const name of NAMES) assert.ok(reportText(name, reportSource(entries)).length > 0);
  });

  it('are the same for the same journal', () => {
    const source = reportSource(longJournal().entries);
    for (const name of NAMES) assert.deepEqual(report(name, source), report(name, source));
  });
});

function storyOf(text: string): JournalEntry['story'] {
  return { problem: text, role: text, impact: text, skills: text };
}

function numbersOf(text: string): readonly string[] {
  return text.match(/\d+/g) ?? [];
}

/** Each line is a paragraph or an item of the list, or an item of that item's own list, and nothing else. */
function assertItems(markdown: string): void {
  const lines = markdown.split('\n').filter((text) => text !== '');
  const found: string[] = [];
  parser.parse(markdown).iterate({
    enter: ({ name, from, node }) => {
      if (name === 'Document' || name === 'BulletList' || name === 'ListItem') return true;
      const isItem = node.parent?.name === 'ListItem';
      const marker = isItem ? `${'  '.repeat(depthOf(node) - 1)}- ` : '';
      if (name === 'Paragraph') found.push(marker + markdown.slice(from, node.to));
      else assert.equal(name, 'ListMark', `${name} in ${markdown}`);
      return false;
    },
  });
  assert.deepEqual(found, lines);
}

function depthOf(node: SyntaxNode): number {
  let depth = 0;
  for (let parent = node.parent; parent; parent = parent.parent) if (parent.name === 'ListItem') depth++;
  return depth;
}
