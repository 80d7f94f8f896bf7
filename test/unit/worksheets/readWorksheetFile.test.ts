import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { formatMessage } from '../../../src/base/message.ts';
import { BUILT_IN_WORKSHEETS } from '../../../src/content/worksheets.ts';
import { readWorksheetFile } from '../../../src/worksheets/readWorksheetFile.ts';
import { REPORTS } from '../../../src/worksheets/reports.ts';
import type { Worksheet, WorksheetPart } from '../../../src/worksheets/worksheet.ts';

const GOOD = `id: demo
title: Demo
situation: habit
purpose: To show something.
sections:
  - id: a
    heading: A
    parts:
      - ask: [Why?]
      - table: { columns: [What, Who], rows: [[Salary], ["", Dana]] }
      - fill: glue-entries
  - id: b
    heading: B
`;
const read = (text: string) => readWorksheetFile(text, new Set(['glue-entries']));

describe('A file of a worksheet', () => {
  it('is read as it stands', () => {
    const parts: readonly WorksheetPart[] = [
      { kind: 'ask', questions: ['Why?'] },
      {
        kind: 'table',
        columns: ['What', 'Who'],
        rows: [
          ['Salary', ''],
          ['', 'Dana'],
        ],
      },
      { kind: 'fill', report: 'glue-entries' },
    ];
    const worksheet: Worksheet = {
      id: 'demo',
      title: 'Demo',
      situation: 'habit',
      purpose: 'To show something.',
      file: 'one',
      document: null,
      source: null,
      sections: [
        { id: 'a', heading: 'A', parts },
        { id: 'b', heading: 'B', parts: [] },
      ],
    };
    assert.deepEqual(read(GOOD), { worksheet, problems: [] });
  });

  const wrong: readonly (readonly [from: string, to: string, problem: RegExp])[] = [
    ['title: Demo', 'titel: Demo', /^1: A worksheet needs title, too\..*\n2: There is no key “titel” here/],
    ['situation: habit', 'situation: sometimes', /^3: “sometimes” is none of promotion/],
    ['purpose:', 'file: perHour\npurpose:', /^4: “perHour” is none of one/],
    ['id: b', 'id: a', /^12: “a” stands here twice/],
    ['heading: B', 'parts:', /^12: A section needs an id and a heading/],
    ['- ask: [Why?]', '- { ask: [Why?], say: Hello. }', /^9: A part has exactly one key of text, ask/],
    ['ask: [Why?]', 'ask: Why?', /^9: Write a list here/],
    ['columns: [What, Who]', 'columns: []', /^10: (?:.|\n)*A table needs columns/],
    ['[Salary]', 'Salary', /^10: Write a row as a list/],
    ['[Salary]', '[Salary, "", 3]', /^10: Only the first 2 of 3 are read/],
    ['fill: glue-entries', 'fill: blue-entries', /^11: There is no report “blue-entries”\. Use one of glue/],
  ];
  for (const [from, to, problem] of wrong) {
    it(`tells what is wrong with ${to}`, () => {
      const { problems } = read(GOOD.replace(from, to));
      assert.match(
        problems.map((each) => `${each.line}: ${formatMessage(each.message)}`).join('\n'),
        problem,
      );
    });
  }

  it('is none without a section, and says so', () => {
    const { worksheet, problems } = read(`${GOOD.slice(0, GOOD.indexOf('sections:'))}sections: []\n`);
    assert.equal(worksheet, null);
    assert.deepEqual(
      problems.map(({ message }) => formatMessage(message)),
      ['A worksheet needs sections, too.'],
    );
  });

  it('is read from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(GOOD.length), (noise, at) => {
        const text = GOOD.slice(0, at) + noise + GOOD.slice(at);
        for (const { span } of read(text).problems) assert.ok(span.end <= text.length);
      }),
    );
  });

  it('can say all that ours say', () => {
    for (const worksheet of BUILT_IN_WORKSHEETS) {
      const sections = worksheet.sections.map((each) => ({ ...each, parts: each.parts.map(written) }));
      const text = stringify({ ...worksheet, sections });
      assert.deepEqual(readWorksheetFile(text, new Set(Object.keys(REPORTS))), { worksheet, problems: [] });
    }
  });
});

/** A part as a file has it. */
function written(part: WorksheetPart): object {
  switch (part.kind) {
    case 'text':
    case 'say':
      return { [part.kind]: part.text };
    case 'ask':
      return { ask: part.questions };
    case 'check':
    case 'list':
    case 'steps':
      return { [part.kind]: part.items };
    case 'table':
      return { table: { columns: part.columns, rows: part.rows } };
    case 'fill':
      return { fill: part.report };
  }
}
