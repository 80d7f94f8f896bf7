import assert from 'node:assert/strict';
import { EMPTY_PROFILE } from '../../../src/profile/profile.ts';
import type { Worksheet, WorksheetPart } from '../../../src/worksheets/worksheet.ts';
import { reportSource, reportText } from '../../support/reportSource.ts';
import { builtIn, open } from './openings.ts';

const IDS = [
  ...['30-60-90', 'track-choice', 'staff-archetypes', 'technical-decision', 'stakeholders'],
  ...['technology-evaluation', 'when-to-leave', 'company-evaluation', 'offer-comparison'],
];

/** Parts of one kind, in all sections or in one. */
function parts<K extends WorksheetPart['kind']>({ sections }: Worksheet, kind: K, section?: string) {
  return sections
    .filter(({ id }) => section === undefined || id === section)
    .flatMap((each) => each.parts)
    .filter((part): part is Extract<WorksheetPart, { kind: K }> => part.kind === kind);
}

function rowsOf(worksheet: Worksheet, section: string): readonly (readonly string[])[] {
  return parts(worksheet, 'table', section).flatMap(({ rows }) => rows);
}

describe('the worksheets for decisions', () => {
  for (const id of IDS) {
    const worksheet = builtIn(id);

    it(`${id} changes no byte when it is opened again`, () => {
      const first = open(worksheet, reportSource([]));
      for (const { heading } of worksheet.sections) assert.ok(first.text.includes(`## ${heading}\n`));
      assert.equal(open(worksheet, reportSource([]), first).text, first.text);
    });

    it(`${id} fits a Friday: no sentence of more than 40 words, no more than 8 sections`, () => {
      assert.ok(worksheet.sections.length <= 8);
      const texts = [worksheet.purpose, ...parts(worksheet, 'text').map(({ text }) => text)];
      for (const sentence of texts.flatMap((text) => text.split(/[.:;] /)))
        assert.ok(sentence.split(' ').length <= 40, sentence);
    });
  }

  it('ask for each dimension of a company what is good, what is bad and what was found', () => {
    const rows = rowsOf(builtIn('company-evaluation'), 'dimensions');
    assert.equal(rows.length, 6);
    for (const row of rows) assert.ok(row[1] && row[2] && row[3] === '', row.join());
  });

  it('bring ten questions for a company, each with a good and a bad answer', () => {
    const rows = rowsOf(builtIn('company-evaluation'), 'questions');
    assert.equal(rows.length, 10);
    for (const row of rows) assert.ok(row[0]?.endsWith('?') && row[1] && row[2], row.join());
  });

  it('put what is ordinary beside what is a warning, for each reason to leave', () => {
    const rows = rowsOf(builtIn('when-to-leave'), 'signals');
    assert.equal(rows.length, 5);
    for (const row of rows) assert.ok(row[1] && row[2] && row[3] === '', row.join());
  });

  it('lead from a diagnosis to a decision by a date in five steps, and compute nothing', () => {
    const worksheet = builtIn('when-to-leave');
    assert.equal(parts(worksheet, 'steps').flatMap(({ items }) => items).length, 5);
    assert.deepEqual(parts(worksheet, 'fill'), []);
    const columns = parts(worksheet, 'table', 'steps').flatMap((table) => table.columns);
    assert.ok(columns.some((column) => /date/i.test(column)));
  });

  it('ask the five questions of a technical decision', () => {
    const asked = parts(builtIn('technical-decision'), 'ask', 'questions');
    assert.equal(asked.flatMap(({ questions }) => questions).length, 5);
  });

  it('ask three stakeholders the same', () => {
    const [table] = parts(builtIn('stakeholders'), 'table', 'who');
    assert.equal(table?.columns.length, 4);
  });
});

describe('The days of a new job', () => {
  const days = (startDate: string | null) =>
    reportText('new-job-dates', reportSource([], { profile: { ...EMPTY_PROFILE, startDate } }));

  // Day 1 is the first day itself, so day 30 is 29 days later.
  const cases: readonly (readonly [start: string, dates: readonly string[]])[] = [
    ['2026-11-02', ['2026-11-02', '2026-12-01', '2026-12-31', '2027-01-30']],
    ['2028-02-01', ['2028-02-01', '2028-03-01', '2028-03-31', '2028-04-30']],
    ['2027-02-01', ['2027-02-01', '2027-03-02', '2027-04-01', '2027-05-01']],
    ['2028-02-29', ['2028-02-29', '2028-03-29', '2028-04-28', '2028-05-28']],
  ];
  for (const [start, dates] of cases) {
    it(`are counted from ${start}`, () => assert.deepEqual(days(start).match(/\d{4}-\d\d-\d\d/g), dates));
  }

  it('are asked for when the first one is not known', () => {
    assert.match(days(null), /^\(evidence needed: when is your first day\?/);
  });

  it('follow the profile when it is told later, or corrected', () => {
    const worksheet = builtIn('30-60-90');
    const at = (startDate: string | null) => reportSource([], { profile: { ...EMPTY_PROFILE, startDate } });
    const asked = open(worksheet, at(null));
    const told = open(worksheet, at('2026-11-02'), asked);
    const corrected = open(worksheet, at('2026-11-09'), told);
    assert.doesNotMatch(told.text, /evidence needed/);
    assert.match(corrected.text, /\| 1 +\| 2026-11-09 \|/);
    assert.doesNotMatch(corrected.text, /2026-11-02/);
  });
});

describe('The worksheet of offers', () => {
  const worksheet = builtIn('offer-comparison');
  const source = reportSource([]);
  const filled = (text: string, row: string, cell: string) =>
    text.replace(new RegExp(`^(\\| ${row} +\\| ) +`, 'm'), `$1${cell} `);

  for (const newline of ['\n', '\r\n']) {
    it(`reckons what is filled in, and again what is changed, with ${JSON.stringify(newline)}`, () => {
      const first = open(worksheet, source);
      assert.match(first.text, /_Fill in the table above/);
      const mine = filled(first.text, 'Salary a year', '100k EUR').replaceAll('\n', newline);
      const second = open(worksheet, source, { ...first, text: mine });
      assert.match(second.text, /\*\*together: 100,000 EUR a year\*\*/);
      assert.equal(open(worksheet, source, second).text, second.text);
      const raised = second.text.replace('100k EUR', '110k EUR');
      const third = open(worksheet, source, { ...second, text: raised });
      assert.equal(third.text.match(/\*\*together: /g)?.length, 1);
      assert.match(third.text, /\*\*together: 110,000 EUR a year\*\*/);
    });
  }

  it('leaves arithmetic that the user annotated as it is', () => {
    const first = open(worksheet, source);
    const mine = filled(first.text, 'Salary a year', '100k EUR');
    const second = open(worksheet, source, { ...first, text: mine });
    const annotated = second.text.replace('- salary: 100,000 EUR', '- salary: 100,000 EUR, until May');
    const changed = annotated.replace('100k EUR', '110k EUR');
    assert.equal(open(worksheet, source, { ...second, text: changed }).text, changed);
  });
});
