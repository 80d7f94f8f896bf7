import { applyTextEdits } from '../../../src/base/textEdit.ts';
import { generatedBefore, parseGenerated, renderGenerated } from '../../../src/worksheets/generated.ts';
import { type NewRecord, updateWorksheet } from '../../../src/worksheets/updateWorksheet.ts';
import type { ReportItem, ReportResult, Worksheet } from '../../../src/worksheets/worksheet.ts';

/** A worksheet with one part of every kind. */
export const WORKSHEET: Worksheet = {
  id: 'review',
  title: 'Review',
  situation: 'promotion',
  purpose: 'What it is for.',
  file: 'one',
  document: null,
  source: null,
  sections: [
    {
      id: 'projects',
      heading: 'Projects',
      parts: [
        { kind: 'text', text: 'Choose three.' },
        { kind: 'fill', report: 'items' },
        { kind: 'ask', questions: ['Which one would you show?', 'To whom?'] },
      ],
    },
    { id: 'coverage', heading: 'Coverage', parts: [{ kind: 'fill', report: 'block' }] },
    {
      id: 'offers',
      heading: 'Offers',
      parts: [
        { kind: 'table', columns: ['Part', 'A', 'B'], rows: [['Salary', '', '']] },
        { kind: 'say', text: 'I would like to think about it.' },
        { kind: 'check', items: ['Ask'] },
        { kind: 'steps', items: ['First', 'Then'] },
      ],
    },
  ],
};

/** What stands there while there are no items. */
export const EMPTY = '_Nothing yet._';

/** One opening of the worksheet. */
export interface Run {
  readonly worksheet: Worksheet;
  readonly text: string;
  readonly records: readonly NewRecord[];
  readonly items: readonly ReportItem[];
  readonly block: string;
}

/** The text after one opening, and all that is remembered then. */
export function run({
  worksheet = WORKSHEET,
  text = '',
  records = [],
  items = [],
  block = 'Nothing.',
}: Partial<Run>) {
  const lines = records.map((record) =>
    renderGenerated({ ...record, at: '2026-11-23T09:00:00Z', file: 'review.md' }),
  );
  const update = updateWorksheet({
    worksheet,
    text,
    before: generatedBefore(parseGenerated(lines.join('')), 'review.md'),
    results: new Map([
      ['projects', new Map<string, ReportResult>([['items', { kind: 'items', items, empty: EMPTY }]])],
      ['coverage', new Map<string, ReportResult>([['block', { kind: 'block', markdown: block }]])],
    ]),
  });
  return { ...update, text: applyTextEdits(text, update.edits), records: [...records, ...update.records] };
}
