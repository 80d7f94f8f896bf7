import * as v from 'valibot';
import { IdSchema, TextSchema } from '../../src/base/yaml/valueSchemas.ts';
import { BUILT_IN_CHECKLISTS } from '../../src/content/checklists.ts';
import { BUILT_IN_WORKSHEETS } from '../../src/content/worksheets.ts';
import { COMPANY_STAGES, LEVELS, TRACKS } from '../../src/profile/profile.ts';
import { ACTIONS, type Condition, type Prompt, TRIGGERS } from '../../src/prompts/prompt.ts';
import { LIMITS } from '../../src/prompts/readPromptFile.ts';
import { fileSchema, idLike, listOf, optional, required, someOf } from './values.ts';

/** The JSON Schema of a file of prompts, a team's or a user's own. */
export function promptsSchema(): object {
  const prompt = {
    id: required(IdSchema, 'Names the prompt for good: what was answered is known by it. Ours is replaced.'),
    title: required(TextSchema, 'A few words for the list.'),
    trigger: required(trigger(), 'When it is asked.'),
    when: optional(condition(), 'Whom it is for. All has to hold; what the profile leaves open holds.'),
    questions: required(
      someOf(TextSchema, LIMITS.questions),
      'One or two. {subject} stands for what happened, such as the title of a pull request.',
    ),
    why: required(TextSchema, 'Why it matters, in one sentence.'),
    action: required(action(), 'What it leads to.'),
    weight: optional(whole(1, 9), 'From 1 to 9, higher first. Default: 5.'),
    source: optional(TextSchema, 'Where it comes from.'),
  } satisfies Readonly<Record<keyof Prompt, unknown>>;
  const prompts = optional(listOf(v.strictObject(prompt), LIMITS.prompts), 'Questions at the right moment.');
  return fileSchema('Staffward prompts', v.strictObject({ prompts }));
}

function trigger() {
  return v.union([
    v.picklist(TRIGGERS),
    v.strictObject({ jobDay: required(whole(1, 1000), 'Day in a new job, the first being 1.') }),
  ]);
}

function action() {
  const worksheets = idLike(BUILT_IN_WORKSHEETS.map(({ id }) => id));
  const checklists = idLike(BUILT_IN_CHECKLISTS.map(({ id }) => id));
  return v.union([
    v.picklist(ACTIONS),
    v.strictObject({ openWorksheet: required(worksheets, 'Id of a worksheet.') }),
    v.strictObject({ openChecklist: required(checklists, 'Id of a checklist.') }),
  ]);
}

function condition() {
  const keys = {
    levels: optional(listOf(idLike(LEVELS), LIMITS.values), 'At one of these levels.'),
    tracks: optional(listOf(v.picklist(TRACKS), LIMITS.values), 'On one of these tracks.'),
    companyStages: optional(listOf(v.picklist(COMPANY_STAGES), LIMITS.values), 'In such a company.'),
    remote: optional(v.boolean(), 'Mostly away from the team, or not.'),
  } satisfies Readonly<Record<keyof Condition, unknown>>;
  return v.strictObject(keys);
}

function whole(lowest: number, highest: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(lowest), v.maxValue(highest));
}
