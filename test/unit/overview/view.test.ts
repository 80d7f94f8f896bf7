import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markId } from '../../../src/overview/view/ids.ts';
import { parseOverviewAction } from '../../../src/overview/view/parseOverviewAction.ts';
import { journalEntry } from '../../support/journal.ts';
import { busyYear, overviewOf, suggestion } from '../../support/overview.ts';
import { overviewStateOf } from '../../support/overviewState.ts';

const link = (number: number) => ({ label: `#${number}`, url: `https://github.com/acme/pay/pull/${number}` });

describe('What the page with the picture is told', () => {
  it('holds every contribution, and what stands behind each mark of each chart', () => {
    const { entries, suggestions } = busyYear(300);
    const state = overviewStateOf({ entries, suggestions });
    for (const { chart, behind } of Object.values(state.charts)) {
      assert.deepEqual(
        chart.marks.filter(({ id }) => (behind[id] ?? []).length === 0),
        [],
      );
      const places = chart.marks.flatMap(({ id }) => behind[id] ?? []);
      assert.equal(new Set(places).size, state.marks.length);
    }
    assert.equal(new Set(state.marks.map(({ id }) => id)).size, state.marks.length);
  });

  it('is one mark for an entry about two projects, which stands behind both', () => {
    const web = { label: '#7', url: 'https://github.com/acme/web/pull/7' };
    const { marks, charts, projects } = overviewStateOf({
      entries: [journalEntry({ evidence: [link(1), web] })],
    });
    assert.equal(marks.length, 1);
    assert.deepEqual(charts.projects.behind, { 0: [0], 1: [0] });
    assert.deepEqual(
      projects.map(({ id, count }) => [id, count]),
      [
        [':all', 1],
        ['=acme/pay', 1],
        ['=acme/web', 1],
      ],
    );
  });

  it('lists glue work first behind a column of glue work', () => {
    const suggestions = [suggestion(1), suggestion(2, { glue: true })];
    const { marks, charts } = overviewStateOf({ suggestions });
    const [places = []] = Object.values(charts.glue.behind).filter((each) => each.length > 0);
    assert.deepEqual(
      places.map((place) => marks[place]?.glue),
      [true, false],
    );
  });

  it('keeps a project that the period has nothing of among what can be chosen', () => {
    const { project, projects } = overviewStateOf({
      suggestions: [suggestion(1)],
      filter: { project: 'acme/web' },
    });
    assert.equal(project, '=acme/web');
    assert.deepEqual(projects.at(-1), { id: '=acme/web', name: 'acme/web', count: 0 });
  });

  it('says of evidence whether it opens: a page does, a hash and other addresses do not', () => {
    const evidence = [link(1), { label: 'a1b2c3d', url: null }, { label: 'x', url: 'http://10.0.0.1/x' }];
    const [mark] = overviewStateOf({ entries: [journalEntry({ evidence })] }).marks;
    assert.deepEqual(
      mark?.evidence.map(({ opens }) => opens),
      [true, false, false],
    );
  });

  it('names an entry by what it is found again by', () => {
    const [mark] = overviewOf({ entries: [journalEntry({ title: 'Retried' })] }).marks;
    assert.ok(mark);
    const days = ['2026-11-16', '2026-11-18'];
    assert.deepEqual(JSON.parse(markId(mark)), ['2026-Q4', 'Retried', ...days, [link(412).url]]);
  });

  it('names entries apart that come back each month under one title', () => {
    const on = (day: string) => journalEntry({ title: 'On call', from: day, to: day, evidence: [] });
    const { marks } = overviewStateOf({ entries: [on('2026-10-05'), on('2026-11-05')] });
    assert.equal(new Set(marks.map(({ id }) => id)).size, 2);
  });

  it('says what came of an entry, and how many entries there are', () => {
    const entries = [
      journalEntry({ title: 'Told', impact: 'Half the **errors**', evidence: [] }),
      journalEntry({ title: 'Open', impact: 'Half (evidence needed: of what?)', evidence: [] }),
    ];
    const state = overviewStateOf({ entries, suggestions: [suggestion(1)] });
    assert.deepEqual(
      state.marks.map(({ title, outcome }) => [title, outcome]),
      [
        ['Did thing 1', ''],
        ['Told', 'Half the errors'],
        ['Open', ''],
      ],
    );
    assert.equal(state.entries, 2);
    assert.equal(overviewStateOf({ suggestions: [suggestion(1)] }).entries, 0);
  });
});

describe('What the page with the picture tells', () => {
  const good = [
    { type: 'ready' },
    { type: 'chooseLength', length: 'half' },
    { type: 'choosePeriod', period: '2026-Q3' },
    { type: 'chooseProject', project: '=acme/pay' },
    { type: 'open', mark: 'github/acme/pay#1' },
    { type: 'openEvidence', mark: 'x', evidence: 1 },
    { type: 'refresh' },
    { type: 'export' },
    { type: 'showSuggestions' },
    { type: 'openLevelMap' },
    { type: 'notice', action: 'trust' },
  ];
  for (const action of good) {
    it(`is understood: ${action.type}`, () => assert.deepEqual(parseOverviewAction(action), action));
  }

  const bad = [
    null,
    'ready',
    { type: 'ready', also: 1 },
    { type: 'chooseLength', length: 'decade' },
    { type: 'open', mark: 7 },
    { type: 'open', mark: 'x'.repeat(100_001) },
    { type: 'openEvidence', mark: 'x' },
    { type: 'openEvidence', mark: 'x', evidence: -1 },
    { type: 'openEvidence', mark: 'x', evidence: '#1' },
    { type: 'notice', action: 'workbench.action.quit' },
  ];
  for (const message of bad) {
    it(`is no action: ${JSON.stringify(message).slice(0, 60)}`, () =>
      assert.equal(parseOverviewAction(message), null));
  }

  it('never makes the host throw', () => {
    fc.assert(fc.property(fc.anything(), (message) => void parseOverviewAction(message)));
  });
});
