import * as v from 'valibot';
import { MAX_TEXT } from '../../src/base/yaml/nodeReader.ts';
import { IdSchema, TextSchema } from '../../src/base/yaml/valueSchemas.ts';
import { LIMITS as PART_LIMITS } from '../../src/worksheets/readPart.ts';
import { LIMITS } from '../../src/worksheets/readWorksheetFile.ts';
import { REPORTS } from '../../src/worksheets/reports.ts';
import {
  SITUATIONS,
  WORKSHEET_FILES,
  type Worksheet,
  type WorksheetPart,
  type WorksheetSection,
} from '../../src/worksheets/worksheet.ts';
import { fileSchema, listOf, optional, required, someOf } from './values.ts';

/** The JSON Schema of a file of a worksheet, a team's or a user's own. */
export function worksheetSchema(): object {
  const keys = {
    id: required(
      IdSchema,
      'Names the worksheet and its file in the journal. Ours of the same id is replaced.',
    ),
    title: required(TextSchema, 'The heading of the file, and the name in the list.'),
    situation: required(v.picklist(SITUATIONS), 'The group in the list.'),
    purpose: required(TextSchema, 'What it is for, in one sentence.'),
    file: optional(v.picklist(WORKSHEET_FILES), 'How often a new file is begun. Default: one, for good.'),
    document: optional(
      TextSchema,
      'The heading of a document for others, such as a runbook: its questions are comments, and it says nothing of its purpose.',
    ),
    source: optional(TextSchema, 'Where it comes from.'),
    sections: required(someOf(v.strictObject(section()), LIMITS.sections), 'What stands in it.'),
  } satisfies Readonly<Record<keyof Worksheet, unknown>>;
  return fileSchema('Staffward worksheet', v.strictObject(keys));
}

function section() {
  return {
    id: required(IdSchema, 'What was written below the heading is known by it.'),
    heading: required(TextSchema, 'A heading of the second level.'),
    parts: optional(listOf(part(), LIMITS.parts), 'What stands below it.'),
  } satisfies Readonly<Record<keyof WorksheetSection, unknown>>;
}

/** One key of these. */
function part() {
  const texts = listOf(TextSchema, PART_LIMITS.items);
  const cells = listOf(v.pipe(v.string(), v.maxLength(MAX_TEXT)), PART_LIMITS.columns);
  const table = v.strictObject({
    columns: required(v.pipe(cells, v.minLength(1)), 'The first row.'),
    rows: optional(listOf(cells, PART_LIMITS.rows), 'The others; "" is room for an answer.'),
  });
  const keys = {
    text: v.optional(required(TextSchema, 'A paragraph.')),
    ask: v.optional(required(texts, 'Questions, each with room for an answer.')),
    check: v.optional(required(texts, 'Items to tick.')),
    list: v.optional(required(texts, 'A list.')),
    steps: v.optional(required(texts, 'A numbered list.')),
    table: v.optional(required(table, 'A table to fill in.')),
    say: v.optional(required(TextSchema, 'Words to say.')),
    fill: v.optional(required(v.picklist(Object.keys(REPORTS)), 'What Staffward takes from the journal.')),
  } satisfies Readonly<Record<WorksheetPart['kind'], unknown>>;
  return v.pipe(v.strictObject(keys), v.minEntries(1), v.maxEntries(1));
}
