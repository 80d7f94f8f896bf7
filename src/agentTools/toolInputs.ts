import * as v from 'valibot';
import { SECTIONS } from '../brag/sections.ts';

/** More of a title, of a field, and of one piece of evidence is not taken. */
const MAX_TITLE = 300;
const MAX_TEXT = 2_000;
const MAX_EVIDENCE = 20;

const periodSchema = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^\d{4}(?:-(?:Q[1-4]|H[12]))?$/),
    v.description('A review period such as 2026-Q4, 2026-H2 or 2026. Default: the current one.'),
  ),
);
const daySchema = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}$/),
    v.description('ISO date such as 2026-11-20. Default: today, or the other day.'),
  ),
);
const text = (description: string) =>
  v.optional(v.pipe(v.string(), v.maxLength(MAX_TEXT), v.description(description)));

/** What `list_suggestions` and `read_entries` take. */
export const PeriodInput = v.strictObject({ period: periodSchema });

/** What `add_entry` takes. */
export const EntryInput = v.strictObject({
  title: v.pipe(
    v.string(),
    v.maxLength(MAX_TITLE),
    v.regex(/\S/),
    v.description('What the user did, in one line.'),
  ),
  section: v.optional(v.pipe(v.picklist(SECTIONS), v.description('Where it belongs. Default: Projects.'))),
  from: daySchema,
  to: daySchema,
  problem: text('What was wrong, and whom it hurt.'),
  role: text('What the user did themselves.'),
  impact: text('What changed because of it, in a number if there is one.'),
  skills: text('What it shows.'),
  evidence: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(MAX_TEXT))),
      v.maxLength(MAX_EVIDENCE),
      v.description('Web addresses of pull requests or documents, and commit hashes.'),
    ),
  ),
});
