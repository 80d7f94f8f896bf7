import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseReviewPeriod } from '../../../src/base/reviewPeriod.ts';
import type { Decision, Verdict } from '../../../src/brag/suggestions/decisions.ts';
import { entriesAmong } from '../../../src/overview/overview.ts';
import { journalEntry } from '../../support/journal.ts';
import { busyYear, overviewOf, suggestion } from '../../support/overview.ts';

const link = (number: number, project = 'acme/pay') => ({
  label: `#${number}`,
  url: `https://github.com/${project}/pull/${number}`,
});
const decided = (verdict: Verdict, ...ids: readonly string[]): ReadonlyMap<string, Decision> =>
  new Map(
    ids.map((id) => [
      id,
      { at: '2026-11-20T09:00:00Z', id, also: [], decision: verdict, title: '', document: null },
    ]),
  );
const titles = (marks: readonly { readonly title: string }[]) => marks.map(({ title }) => title);

describe('The picture of a period', () => {
  it('counts an entry and the suggestions behind it once, as the entry', () => {
    const entry = journalEntry({ title: 'Retried payments', evidence: [link(1), link(2)] });
    const { marks } = overviewOf({
      entries: [entry],
      suggestions: [suggestion(1, { glue: true }), suggestion(2, { glue: true }), suggestion(3)],
    });
    assert.deepEqual(
      marks.map(({ title, source, glue, projects }) => [title, source.kind, glue, projects]),
      [
        ['Retried payments', 'entry', 'glue', ['acme/pay']],
        ['Did thing 3', 'suggestion', 'other', ['acme/pay']],
      ],
    );
  });

  it('finds the entry of a suggestion by a commit, however long its hash is written', () => {
    const hash = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
    const commit = suggestion(1, { evidence: [{ type: 'commit', hash, subject: 'Retry', url: null }] });
    for (const label of ['a1b2c3d', 'a1b2c3d4e5f6']) {
      const entry = journalEntry({ evidence: [{ label, url: null }] });
      assert.equal(overviewOf({ entries: [entry], suggestions: [commit] }).marks.length, 1);
    }
  });

  it('lets an entry count in its own period, and says that it does', () => {
    const entry = journalEntry({ from: '2026-09-20', to: '2026-09-25', evidence: [link(1)] }, '2026-Q3');
    const { marks, toldElsewhere } = overviewOf({ entries: [entry], suggestions: [suggestion(1)] });
    assert.deepEqual([marks.length, toldElsewhere], [0, 1]);
  });

  it('leaves out what was dismissed, and keeps what was accepted and then deleted', () => {
    const suggestions = [suggestion(1), suggestion(2), suggestion(3, { commitIds: ['x'] })];
    const { marks, undecided } = overviewOf({
      suggestions,
      decisions: new Map([
        ...decided('dismissed', 'github/acme/pay#1', 'x'),
        ...decided('accepted', 'github/acme/pay#2'),
      ]),
    });
    assert.deepEqual(
      marks.map(({ title, source }) => [title, source]),
      [['Did thing 2', { kind: 'suggestion', id: 'github/acme/pay#2', waits: false }]],
    );
    assert.equal(undecided, 0);
  });

  it('says of an entry that nothing in the history knows that its glue and project are unknown', () => {
    const known = journalEntry({ title: 'Linked', evidence: [link(9, 'acme/web')] });
    const unknown = journalEntry({ title: 'Talked', evidence: [{ label: 'notes', url: null }] });
    const { marks, glue, projects } = overviewOf({ entries: [known, unknown] });
    assert.deepEqual(
      marks.map((mark) => [mark.title, mark.glue, mark.projects]),
      [
        ['Linked', 'unknown', ['acme/web']],
        ['Talked', 'unknown', []],
      ],
    );
    assert.deepEqual(glue, { glue: 0, other: 0, unknown: 2 });
    assert.deepEqual(
      projects.map(({ project, marks: own }) => [project, own.length]),
      [
        ['acme/web', 1],
        [null, 1],
      ],
    );
  });

  it('shows every week of the period, and puts each mark into that of its last day', () => {
    const { weeks, cells } = overviewOf({
      entries: [journalEntry({ from: '2026-11-16', to: '2026-11-23' })],
      suggestions: [suggestion(7, { from: '2026-10-01', to: '2026-10-01' })],
    });
    assert.deepEqual([weeks[0]?.name, weeks.at(-1)?.name, weeks.length], ['2026-W40', '2026-W53', 14]);
    assert.deepEqual(
      cells.map(({ week, section, marks }) => [weeks[week]?.name, section, marks.length]),
      [
        ['2026-W40', 'Projects', 1],
        ['2026-W48', 'Projects', 1],
      ],
    );
    assert.deepEqual(
      weeks.filter(({ ahead }) => ahead).map(({ name }) => name),
      ['2026-W49', '2026-W50', '2026-W51', '2026-W52', '2026-W53'],
    );
  });

  it('lists an entry without days apart from the weeks', () => {
    const entry = journalEntry({ from: null, to: null });
    const { undated, cells } = overviewOf({ entries: [entry] });
    assert.deepEqual([titles(undated), cells], [[entry.title], []]);
  });

  it('has a row for what stands outside the sections only when something does', () => {
    const outside = { ...journalEntry(), section: null };
    assert.equal(overviewOf().sections.includes(null), false);
    assert.equal(overviewOf({ entries: [outside] }).sections.at(-1), null);
  });

  it('takes plans for no contribution, and for a section that has something', () => {
    const plan = journalEntry({ section: 'What I Want to Do Next', from: null, to: null });
    const { marks, emptySections } = overviewOf({ entries: [plan] });
    assert.equal(marks.length, 0);
    assert.equal(
      emptySections.some(({ section }) => section === 'What I Want to Do Next'),
      false,
    );
  });

  it('names sections without entries, with the suggestions that wait for them', () => {
    const { emptySections } = overviewOf({
      entries: [journalEntry({ evidence: [link(50)] })],
      suggestions: [suggestion(1, { section: 'Operational Excellence' }), suggestion(2)],
    });
    const waiting = new Map(emptySections.map(({ section, suggestions }) => [section, suggestions]));
    assert.equal(waiting.has('Projects'), false);
    assert.equal(waiting.get('Operational Excellence'), 1);
    assert.equal(waiting.get('Learning and Growth'), 0);
  });

  it('lists the entries that do not say what came of them', () => {
    const entries = [
      journalEntry({ title: 'Told', evidence: [link(1)] }),
      journalEntry({ title: 'Open', impact: null, evidence: [link(2)] }),
      journalEntry({
        title: 'Half',
        impact: 'faster (evidence needed: how much?)',
        evidence: [link(3)],
      }),
    ];
    assert.deepEqual(titles(overviewOf({ entries }).withoutOutcome), ['Open', 'Half']);
  });

  it('shows one project, whatever the case of its name, or what no project is known of', () => {
    const entries = [
      journalEntry({ title: 'Here', evidence: [link(1, 'Acme/Pay')] }),
      journalEntry({ title: 'Nowhere', evidence: [] }),
    ];
    const suggestions = [suggestion(4), suggestion(5, { project: 'acme/web' })];
    const look = (project: string | null) => overviewOf({ entries, suggestions, filter: { project } });
    assert.deepEqual(titles(look('acme/pay').marks), ['Here', 'Did thing 4']);
    assert.deepEqual(titles(look(null).marks), ['Nowhere']);
    assert.equal(look('acme/web').undecided, 1);
    assert.equal(look('acme/web').projects.length, 3);
  });

  it('sets what it knows beside the steps for glue work, and asks for the rest', () => {
    const entries = [
      journalEntry({ evidence: [link(1)] }),
      journalEntry({ title: 'Other', impact: null, evidence: [link(2)] }),
    ];
    const suggestions = [
      suggestion(1, { glue: true }),
      suggestion(2, { glue: true }),
      suggestion(3, { glue: true }),
      suggestion(4),
    ];
    const { ledger } = overviewOf({ entries, suggestions });
    assert.deepEqual(
      ledger.map(({ step, known }) => [step.id, known?.values]),
      [
        ['visible', { told: 2, all: 3 }],
        ['recognised', { told: 1, all: 2 }],
        ['distributed', { busy: 1, all: 9 }],
        ['balanced', { glue: 3, known: 4, percent: 75, unknown: 0 }],
        ['chosen', undefined],
      ],
    );
    assert.deepEqual(
      overviewOf().ledger.map(({ known }) => known),
      [null, null, null, null, null],
    );
  });

  for (const [name, weeks] of [
    ['2026-Q4', 14],
    ['2026-H2', 27],
    ['2026', 53],
  ] as const) {
    it(`works for ${name}`, () => {
      const period = parseReviewPeriod(name);
      assert.ok(period);
      const overview = overviewOf({ period, ...busyYear(365) });
      assert.equal(overview.weeks.length, weeks);
      assert.ok(overview.marks.length > 0);
    });
  }

  it('puts every contribution into exactly one place, whatever is looked at', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }),
        fc.boolean(),
        (told, found, dated) => {
          const entries = told.map((number, index) =>
            journalEntry({
              title: `Entry ${index}`,
              evidence: [link(number)],
              ...(dated ? {} : { from: null, to: null }),
            }),
          );
          const suggestions = [...new Set(found)].map((number) => suggestion(number));
          const { marks, cells, undated, weeks, projects } = overviewOf({ entries, suggestions });
          const placed = [...cells.flatMap((cell) => cell.marks), ...undated];
          assert.equal(new Set(placed).size, marks.length);
          assert.equal(placed.length, marks.length);
          assert.equal(weeks.flatMap((week) => week.marks).length, marks.length - undated.length);
          assert.equal(projects.flatMap((project) => project.marks).length, marks.length);
          const untold = suggestions.filter(({ id }) => !told.some((number) => id.endsWith(`#${number}`)));
          assert.equal(entriesAmong(marks), entries.length);
          assert.equal(marks.length, entries.length + untold.length);
        },
      ),
      { numRuns: 50 },
    );
  });
});
