import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { IdSchema, TextSchema } from '../../src/base/yaml/valueSchemas.ts';
import type { Checklist } from '../../src/checklist/checklist.ts';
import { ChecklistsSchema, QuestionSchema } from '../../src/checklist/lists/checklistSchema.ts';
import { BUILT_IN_CHECKLISTS } from '../../src/content/checklists.ts';
import { RulesSchema, StaffwardFileSchema } from '../../src/lint/config/lintConfigSchema.ts';

/** The JSON Schema of `.staffward.yml` and of `checklists.yml`, by which editors complete and check them. */
export function staffwardSchema(): object {
  const checklists = v.pipe(
    v.intersect([ChecklistsSchema, v.looseObject(mapped(BUILT_IN_CHECKLISTS, namesOf))]),
    v.description('Changes to checklists that exist, such as task, and lists of your own.'),
  );
  const file = v.looseObject({ ...StaffwardFileSchema.entries, checklists: v.optional(checklists) });
  const definitions = { Rules: RulesSchema, Question: QuestionSchema, Id: IdSchema, Text: TextSchema };
  return { ...toJsonSchema(file, { definitions }), title: 'Staffward' };
}

/** Nothing but names to complete: what may stand at their places is said by `ChecklistsSchema`. */
function namesOf({ purpose, questions }: Checklist) {
  const ids = v.optional(v.array(v.union([v.picklist(questions.map(({ id }) => id)), v.string()])));
  const words = mapped(questions, ({ text }) => v.optional(v.pipe(v.string(), v.description(text))));
  const names = v.looseObject({ hide: ids, order: ids, reword: v.optional(v.looseObject(words)) });
  return v.optional(v.pipe(names, v.description(purpose)));
}

function mapped<T extends { readonly id: string }, S>(items: readonly T[], toSchema: (item: T) => S) {
  return Object.fromEntries(items.map((item) => [item.id, toSchema(item)]));
}
